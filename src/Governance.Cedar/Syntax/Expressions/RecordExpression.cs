namespace Governance.Cedar;

/// <summary><c>{a: 1, "b": 2}</c>.</summary>
public sealed record RecordExpression : Expression
{
    /// <summary>Builds a record from its entries.</summary>
    /// <exception cref="ArgumentException">A key is repeated.</exception>
    public RecordExpression(IEnumerable<RecordEntry> entries)
        : this(ValueList<RecordEntry>.From(entries))
    {
    }

    private RecordExpression(ValueList<RecordEntry> entries)
        : base(Above(ValueList<Expression>.From(entries.Select(entry => entry.Value))))
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Entries = entries.All(entry => keys.Add(entry.Key)) ? entries : throw new ArgumentException("a key is repeated", nameof(entries));
    }

    /// <summary>The entries in the order of the text, each key once; compared by content, in order.</summary>
    public IReadOnlyList<RecordEntry> Entries { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [.. Entries.Select(entry => entry.Value)];
}
