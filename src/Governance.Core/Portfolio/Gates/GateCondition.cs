using NodaTime;

namespace Governance.Portfolio;

/// <summary>A condition of a go: something that is still to be done, by a date.</summary>
/// <param name="Id">The id, unique within its use case.</param>
/// <param name="What">What is to be done, for people.</param>
/// <param name="Due">The instant by which it must be done. Once it is past and the condition not met, the go no longer counts.</param>
public sealed record GateCondition(GateConditionId Id, LocalizedText What, Instant Due);
