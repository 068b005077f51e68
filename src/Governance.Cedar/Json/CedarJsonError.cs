namespace Governance.Cedar;

/// <summary>Why a JSON text is not what it should be. Equality is by value.</summary>
/// <param name="Message">What is wrong: lowercase, without a final period, the author's words in backticks.</param>
/// <param name="Help">What to do about it, if there is good advice.</param>
/// <param name="ByteOffset">Where, in bytes from the start of the text.</param>
public sealed record CedarJsonError(string Message, string? Help, int ByteOffset)
{
    /// <summary>Where, as a JSON path such as <c>$[2].attrs.owner</c>; <c>$</c> for the whole text.</summary>
    public string Path { get; init; } = "$";
}
