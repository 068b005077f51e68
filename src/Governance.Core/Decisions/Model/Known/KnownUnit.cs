using System.Collections.Immutable;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What every request in a unit needs of the model, looked up once.</summary>
internal sealed class KnownUnit(int position, EntityUid uid, ImmutableArray<UnitId> lineage, EntityUid? jurisdiction)
{
    /// <summary>The place of the unit among all units, from 0.</summary>
    public int Position { get; } = position;

    public EntityUid Uid { get; } = uid;

    /// <summary>The unit, the one above, and so on up.</summary>
    public ImmutableArray<UnitId> Lineage { get; } = lineage;

    /// <summary>The jurisdiction, its own or that of the nearest unit above; <see langword="null"/> when there is none.</summary>
    public EntityUid? Jurisdiction { get; } = jurisdiction;

    /// <summary>Whether it is a unit, or lies below it.</summary>
    public bool IsWithin(UnitId unit) => Lineage.AsSpan().Contains(unit);

    /// <summary>Whether it is one of some units, or lies below one.</summary>
    public bool IsWithinAny(ValueList<UnitId> units)
    {
        var wanted = units.AsSpan();
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
