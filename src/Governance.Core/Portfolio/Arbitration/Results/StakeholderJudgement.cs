using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>What one stakeholder's weights say.</summary>
/// <param name="Party">The stakeholder.</param>
/// <param name="Weights">The weights, normalised, in the order of the criteria.</param>
/// <param name="Verdicts">The use cases, by rank.</param>
public sealed record StakeholderJudgement(PartyReference Party, ValueList<CriterionShare> Weights, ValueList<StakeholderVerdict> Verdicts);
