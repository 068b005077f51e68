using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>Numbers constraints on one part of the scope; equal constraints get equal numbers.</summary>
internal sealed class ScopeKeysBuilder
{
    private readonly Dictionary<EntityUid, EntityKeys> _entities = [];
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How many different constraints there are so far; keys are the numbers below.</summary>
    public int Count => _count;

    /// <summary>The keys under which a constraint is filed: it is met when one of them is. Null for "any"; empty when nothing meets it.</summary>
    public int[]? Add(ScopeConstraint constraint) => constraint switch
    {
        ScopeConstraint.Any => null,
        ScopeConstraint.Equal equal => [OfEntity(equal.Entity)],
        ScopeConstraint.In inside => [OfGroup(inside.Entity)],
        ScopeConstraint.InSet set => [.. set.Entities.Select(OfGroup).Distinct()],
        ScopeConstraint.Is type => [OfType(type.EntityType)],
        ScopeConstraint.IsIn typed => [OfTypedGroup(typed.EntityType, typed.Entity)],
        _ => throw new UnreachableException(),
    };

    public ScopeKeys Build() => new(_entities, _types);

    private int OfEntity(EntityUid uid)
    {
        ref EntityKeys keys = ref Of(uid);
        if (keys.Equal < 0)
        {
            keys = keys with { Equal = _count++ };
        }

        return keys.Equal;
    }

    private int OfGroup(EntityUid uid)
    {
        ref EntityKeys keys = ref Of(uid);
        if (keys.In < 0)
        {
            keys = keys with { In = _count++ };
        }

        return keys.In;
    }

    private int OfTypedGroup(string type, EntityUid uid)
    {
        ref EntityKeys keys = ref Of(uid);
        List<(string Type, int Key)> typed = keys.TypedIn ?? [];
        int known = typed.FindIndex(pair => string.Equals(pair.Type, type, StringComparison.Ordinal));
        if (known < 0)
        {
            known = typed.Count;
            typed.Add((type, _count++));
            keys = keys with { TypedIn = typed };
        }

        return typed[known].Key;
    }

    private int OfType(string type)
    {
        ref int key = ref CollectionsMarshal.GetValueRefOrAddDefault(_types, type, out bool known);
        return known ? key : key = _count++;
    }

    private ref EntityKeys Of(EntityUid uid)
    {
        ref EntityKeys keys = ref CollectionsMarshal.GetValueRefOrAddDefault(_entities, uid, out bool known);
        if (!known)
        {
            keys = EntityKeys.None;
        }

        return ref keys;
    }
}
