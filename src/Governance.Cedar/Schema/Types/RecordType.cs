namespace Governance.Cedar;

/// <summary><c>{ name: T, other?: U }</c>. A value has no other attributes than these.</summary>
public sealed class RecordType : CedarType
{
    internal RecordType(IEnumerable<KeyValuePair<string, AttributeType>> attributes, bool isOpen = false)
        : this(new SortedDictionary<string, AttributeType>(attributes.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal), isOpen)
    {
    }

    private RecordType(SortedDictionary<string, AttributeType> attributes, bool isOpen)
        : base(attributes.Values.Select(attribute => attribute.Type.Depth).DefaultIfEmpty().Max() + 1)
    {
        Attributes = attributes.AsReadOnly();
        IsOpen = isOpen;
    }

    /// <summary>The type of <c>{}</c>.</summary>
    public static RecordType Empty { get; } = new([]);

    /// <summary>The attributes by name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, AttributeType> Attributes { get; }

    /// <summary>The attributes that every value has, in ordinal order.</summary>
    internal string[] Required => field ??= [.. Attributes.Where(attribute => attribute.Value.IsRequired).Select(attribute => attribute.Key)];

    /// <summary>Whether values may have further attributes, of which nothing is known; happens only in permissive validation.</summary>
    internal bool IsOpen { get; }
}
