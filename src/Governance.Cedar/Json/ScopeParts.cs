namespace Governance.Cedar;

/// <summary>The members of the object that describes one part of a scope, as far as they have been read.</summary>
internal sealed class ScopeParts
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public string? Operator { get; set; }

    public EntityUid? Entity { get; set; }

    public List<EntityUid>? Entities { get; set; }

    public string? EntityType { get; set; }

    public bool HasSlot { get; set; }

    /// <summary>Notes that a member was given; false when it was given before.</summary>
    public bool Add(string name) => _names.Add(name);

    /// <summary>Whether exactly these members were given beside the operator.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        int given = 0;
        foreach (string name in names)
        {
            given += _names.Contains(name) ? 1 : 0;
        }

        return given == names.Length && _names.Count == given + 1;
    }
}
