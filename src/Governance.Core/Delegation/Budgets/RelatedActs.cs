using NodaTime;

namespace Governance.Delegation;

/// <summary>Names the acts that count as one when amounts are compared with limits, so that no split gets round them.</summary>
/// <param name="DecisionType">The decision type, or group, that sets the splitting window.</param>
/// <param name="Purpose">The use case.</param>
/// <param name="Counterparty">The other side of the acts, in the application's own words.</param>
/// <param name="Window">How far back the acts count.</param>
public sealed record RelatedActs(DecisionTypeId DecisionType, UseCaseId Purpose, string Counterparty, Duration Window);
