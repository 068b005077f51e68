namespace Governance.Cedar;

/// <summary>
/// Which types are below others, and the smallest type above two. Pairs are remembered: types share parts, so that walking them anew would
/// take exponential time.
/// </summary>
internal sealed class TypeLattice(bool isStrict)
{
    private readonly Dictionary<(CedarType, CedarType), CedarType?> _joins = [];
    private readonly Dictionary<(CedarType, CedarType), bool> _below = [];

    /// <summary>Whether every value of the lower type is one of the upper; in strict mode, only where the two read the same.</summary>
    public bool IsBelow(CedarType lower, CedarType upper)
    {
        if (ReferenceEquals(lower, upper) || lower is NeverType)
        {
            return true;
        }

        return (lower, upper) switch
        {
            (BoolType, BoolType { Constant: null }) => true,
            (EntityReferenceType low, EntityReferenceType high) => isStrict ? low.Names.AsSpan().SequenceEqual(high.Names) : Array.TrueForAll(low.Names, high.Includes),
            (SetType low, SetType high) => IsBelow(low.Element, high.Element),
            (RecordType low, RecordType high) => IsRecordBelow(low, high),
            _ => false,
        };
    }

    /// <summary>The smallest type above both, or null when there is none.</summary>
    public CedarType? Join(CedarType left, CedarType right)
    {
        if (IsBelow(left, right))
        {
            return right;
        }

        if (IsBelow(right, left))
        {
            return left;
        }

        return (left, right) switch
        {
            (BoolType, BoolType) => BoolType.Any,
            (SetType first, SetType second) => Join(first.Element, second.Element) is { } element ? new SetType(element) : null,
            (EntityReferenceType first, EntityReferenceType second) => isStrict ? null : new EntityReferenceType(first.Names.Concat(second.Names)),
            (RecordType first, RecordType second) => JoinRecords(first, second),
            _ => null,
        };
    }

    private bool IsRecordBelow(RecordType low, RecordType high)
    {
        if (!_below.TryGetValue((low, high), out bool isBelow))
        {
            bool fitsOpen = high.IsOpen && !isStrict;
            isBelow = (!low.IsOpen || high.IsOpen)
                && (fitsOpen || low.Attributes.Count == high.Attributes.Count)
                && high.Attributes.All(attribute => low.Attributes.TryGetValue(attribute.Key, out AttributeType? other) && IsBelow(other, attribute.Value));
            _below[(low, high)] = isBelow;
        }

        return isBelow;
    }

    private bool IsBelow(AttributeType low, AttributeType high) =>
        (isStrict ? low.IsRequired == high.IsRequired : low.IsRequired || !high.IsRequired) && IsBelow(low.Type, high.Type);

    private CedarType? JoinRecords(RecordType left, RecordType right)
    {
        if (!_joins.TryGetValue((left, right), out CedarType? join))
        {
            join = isStrict ? StrictJoin(left, right) : PermissiveJoin(left, right);
            _joins[(left, right)] = join;
        }

        return join;
    }

    private RecordType? StrictJoin(RecordType left, RecordType right)
    {
        if (left.Attributes.Count != right.Attributes.Count)
        {
            return null;
        }

        var attributes = new Dictionary<string, AttributeType>(StringComparer.Ordinal);
        foreach ((string name, AttributeType first) in left.Attributes)
        {
            if (!right.Attributes.TryGetValue(name, out AttributeType? second) || first.IsRequired != second.IsRequired || Join(first.Type, second.Type) is not { } type)
            {
                return null;
            }

            attributes.Add(name, new AttributeType(type, first.IsRequired));
        }

        return new RecordType(attributes);
    }

    // What only one of them has, or what has nothing in common, is left open.
    public RecordType PermissiveJoin(RecordType left, RecordType right)
    {
        var attributes = new Dictionary<string, AttributeType>(StringComparer.Ordinal);
        foreach ((string name, AttributeType first) in left.Attributes)
        {
            if (right.Attributes.TryGetValue(name, out AttributeType? second) && Join(first.Type, second.Type) is { } type)
            {
                attributes.Add(name, new AttributeType(type, first.IsRequired && second.IsRequired));
            }
        }

        bool isComplete = attributes.Count == left.Attributes.Count && attributes.Count == right.Attributes.Count;
        return new RecordType(attributes, left.IsOpen || right.IsOpen || !isComplete);
    }
}
