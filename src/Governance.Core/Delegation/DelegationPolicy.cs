namespace Governance.Delegation;

/// <summary>Writes delegations out as Cedar permits: for people to read, for other Cedar engines to enforce, and for a digest to hold on to.</summary>
/// <remarks>
/// A permit says all that Cedar can say: who, what, on which resources, for which purpose, where, on which data, up to which amount and on which condition.
/// What Cedar cannot know stands in annotations (<c>@autonomy</c>, <c>@from</c>, <c>@until</c>, <c>@parent</c> or <c>@chain</c>, <c>@depth</c>,
/// <c>@calendar</c>, <c>@budget</c>), so that any changed limit changes the text. Whether the delegators hold the right, whether a role is held in the unit
/// at hand, and what became of the rule is not in the text: a decision judges that at its instant.
/// </remarks>
public static class DelegationPolicy
{
    internal const string IdPrefix = "delegation.";

    /// <summary>The permit of a rule by itself, whatever the rules above it allow.</summary>
    /// <param name="rule">The rule.</param>
    public static string ToCedar(DelegationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new DelegationPermit([rule])
            .Annotate("parent", rule.Parent?.Value)
            .Annotate("depth", rule.Depth == 0 ? null : rule.Depth)
            .Write();
    }

    /// <summary>The permit of a whole chain: what every link allows.</summary>
    /// <param name="chain">The chain.</param>
    public static string ToCedar(DelegationChain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new DelegationPermit(chain.Links)
            .Annotate("chain", string.Join(", ", chain.Links.Select(link => link.Id.Value)))
            .Annotate("depth", chain.Depth == 0 ? null : chain.Depth)
            .Write();
    }

    /// <summary>The id of the permit: <c>delegation.</c> and the id of the rule, of a chain that of its leaf.</summary>
    /// <param name="id">The rule.</param>
    public static string PolicyId(DelegationId id) => IdPrefix + id.Value;
}
