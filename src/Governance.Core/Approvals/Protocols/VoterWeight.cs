using Governance.Organization;

namespace Governance.Approvals;

/// <summary>How much a voter's vote weighs.</summary>
/// <param name="Voter">The voter: one of those of the step.</param>
/// <param name="Weight">The weight, at least 1. Who votes as several weighs the greatest of them.</param>
public sealed record VoterWeight(PartyReference Voter, int Weight);
