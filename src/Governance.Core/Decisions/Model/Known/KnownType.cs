using System.Collections.Immutable;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What every request for a decision type needs of the model, looked up once.</summary>
internal sealed class KnownType(int position, DecisionType type, EntityUid uid, KnownType? group, ImmutableArray<AmountThresholds> thresholds, bool addsUp)
{
    /// <summary>The place of the type among all types, from 0; a group comes before its members.</summary>
    public int Position { get; } = position;

    public DecisionType Type { get; } = type;

    public EntityUid Uid { get; } = uid;

    /// <summary>The group that it belongs to; <see langword="null"/> when it belongs to none.</summary>
    public KnownType? Group { get; } = group;

    /// <summary>The thresholds of the type, its groups' included; a unit may be outside them.</summary>
    public ImmutableArray<AmountThresholds> Thresholds { get; } = thresholds;

    /// <summary>Whether acts of the type with one counterparty count together.</summary>
    public bool AddsUp { get; } = addsUp;

    /// <summary>Whether it is a type, or belongs to that group.</summary>
    public bool IsWithin(DecisionTypeId type)
    {
        for (var level = this; level is not null; level = level.Group)
        {
            if (level.Type.Id == type)
            {
                return true;
            }
        }

        return false;
    }
}
