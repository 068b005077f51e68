using System.Collections.Immutable;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What every request for a decision type needs of the model, looked up once.</summary>
internal sealed class KnownType(
    int position, DecisionType type, EntityUid uid, ImmutableArray<DecisionTypeId> lineage, ImmutableArray<AmountThresholds> thresholds, bool addsUp)
{
    /// <summary>The place of the type among all types, from 0.</summary>
    public int Position { get; } = position;

    public DecisionType Type { get; } = type;

    public EntityUid Uid { get; } = uid;

    /// <summary>The type, its group, and so on up.</summary>
    public ImmutableArray<DecisionTypeId> Lineage { get; } = lineage;

    /// <summary>The thresholds of the type, its groups' included; a unit may be outside them.</summary>
    public ImmutableArray<AmountThresholds> Thresholds { get; } = thresholds;

    /// <summary>Whether acts of the type with one counterparty count together.</summary>
    public bool AddsUp { get; } = addsUp;

    /// <summary>Whether it is one of some types, or belongs to a group among them.</summary>
    public bool IsWithinAny(ValueList<DecisionTypeId> types)
    {
        var wanted = types.AsSpan();
        foreach (var level in Lineage)
        {
            if (wanted.Contains(level))
            {
                return true;
            }
        }

        return false;
    }
}
