using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>What the criteria weigh for one stakeholder.</summary>
public sealed record StakeholderWeights
{
    /// <summary>The stakeholder: a person, a role or a body.</summary>
    public required PartyReference Party { get; init; }

    /// <summary>The weights. A criterion that is left out weighs what the matrix says, so weights are in the unit of the matrix; write 0 for what does not count.</summary>
    public required ValueList<CriterionWeight> Weights { get; init; }
}
