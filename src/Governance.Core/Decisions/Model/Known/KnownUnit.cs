using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What every request in a unit needs of the model, looked up once.</summary>
internal sealed class KnownUnit(int position, UnitId id, EntityUid uid, KnownUnit? parent, EntityUid? jurisdiction)
{
    /// <summary>The place of the unit among all units, from 0; a unit comes before those below.</summary>
    public int Position { get; } = position;

    public UnitId Id { get; } = id;

    public EntityUid Uid { get; } = uid;

    /// <summary>The unit above; <see langword="null"/> at the top.</summary>
    public KnownUnit? Parent { get; } = parent;

    /// <summary>The jurisdiction, its own or that of the nearest unit above; <see langword="null"/> when there is none.</summary>
    public EntityUid? Jurisdiction { get; } = jurisdiction;

    /// <summary>Whether it is a unit, or lies below it.</summary>
    public bool IsWithin(UnitId unit)
    {
        for (var level = this; level is not null; level = level.Parent)
        {
            if (level.Id == unit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is one of some units, or lies below one.</summary>
    public bool IsWithinAny(ValueList<UnitId> units)
    {
        var wanted = units.AsSpan();
        for (var level = this; level is not null; level = level.Parent)
        {
            if (wanted.Contains(level.Id))
            {
                return true;
            }
        }

        return false;
    }
}
