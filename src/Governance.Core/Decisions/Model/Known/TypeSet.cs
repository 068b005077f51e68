namespace Governance.Decisions;

/// <summary>Some decision types and groups with all that belongs to them, by their places.</summary>
internal sealed class TypeSet
{
    private const int Bits = 64;

    private readonly ulong[] _words;

    /// <summary>The set of what is named.</summary>
    /// <param name="named">Types and groups; of one that is not known there is nothing.</param>
    /// <param name="types">All types, groups before their members.</param>
    public TypeSet(ValueList<DecisionTypeId> named, KnownType[] types)
    {
        _words = named.IsEmpty ? [] : new ulong[(types.Length + Bits - 1) / Bits];
        var wanted = named.IsEmpty ? [] : named.ToHashSet();
        foreach (var type in named.IsEmpty ? [] : types)
        {
            if (wanted.Contains(type.Type.Id) || (type.Group is { } group && Contains(group)))
            {
                _words[type.Position / Bits] |= 1UL << (type.Position % Bits);
            }
        }
    }

    private TypeSet(ulong[] words) => _words = words;

    /// <summary>What is in both sets.</summary>
    public TypeSet And(TypeSet other) => new([.. _words.Zip(other._words, static (mine, others) => mine & others)]);

    /// <summary>What is in this set and not in another.</summary>
    public TypeSet Without(TypeSet other) => new([.. _words.Select((word, i) => i < other._words.Length ? word & ~other._words[i] : word)]);

    public bool Contains(KnownType type) => (uint)type.Position / Bits is var word && word < (uint)_words.Length && (_words[word] & (1UL << (type.Position % Bits))) != 0;
}
