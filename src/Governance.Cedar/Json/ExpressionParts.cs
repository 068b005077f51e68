namespace Governance.Cedar;

/// <summary>The members of the object that describes one operator, as far as they have been read.</summary>
internal sealed class ExpressionParts
{
    private readonly Dictionary<string, Expression> _expressions = new(StringComparer.Ordinal);

    /// <summary><c>attr</c>.</summary>
    public List<string> Path { get; } = [];

    /// <summary><c>pattern</c>, as the literal pieces between wildcards.</summary>
    public List<string> Pattern { get; } = [];

    /// <summary><c>entity_type</c>.</summary>
    public string EntityType { get; set; } = string.Empty;

    public Expression this[string member]
    {
        get => _expressions[member];
        set => _expressions[member] = value;
    }

    public Expression? Find(string member) => _expressions.GetValueOrDefault(member);
}
