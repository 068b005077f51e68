namespace Governance;

/// <summary>One level of a published scale of autonomy.</summary>
/// <param name="Id">What the publication calls it, such as <c>L3</c>.</param>
/// <param name="Name">Its name, or our words for it where the publication's may not be copied.</param>
public sealed record PublishedLevel(string Id, LocalizedText Name);
