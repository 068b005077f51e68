namespace Governance.Decisions;

/// <summary>Something that somebody should look after of an agent.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">What it is, for people.</param>
public sealed record AgentFinding(AgentFindingKind Kind, LocalizedText Message);
