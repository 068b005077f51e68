namespace Governance.Cedar;

/// <summary>What a schema says of types: their attributes, tags and hierarchy.</summary>
internal sealed class TypeTable(CedarSchema schema, TypeLattice lattice)
{
    public bool IsKnown(EntityUid uid) => EntityTypeNames.IsAction(uid.Type) ? schema.FindAction(uid) is not null : schema.FindEntityType(uid.Type) is not null;

    /// <summary>
    /// What is known of an attribute of an entity or record type. When nothing is known, the values may still have it: those of joined
    /// types do.
    /// </summary>
    public AttributeType? FindAttribute(CedarType type, string name, out bool mayHave)
    {
        switch (type)
        {
            case RecordType record:
                mayHave = record.IsOpen || record.Attributes.ContainsKey(name);
                return record.Attributes.GetValueOrDefault(name);
            case EntityReferenceType { Only: { } only }:
                AttributeType? attribute = schema.FindEntityType(only)?.Attributes.Attributes.GetValueOrDefault(name);
                mayHave = attribute is not null;
                return attribute;
            case EntityReferenceType several:
                return FindInAll(several, name, out mayHave);
            default:
                mayHave = false;
                return null;
        }
    }

    public IEnumerable<string> AttributeNames(CedarType type) => type switch
    {
        RecordType record => record.Attributes.Keys,
        EntityReferenceType entity => entity.Names.SelectMany(name => schema.FindEntityType(name)?.Attributes.Attributes.Keys ?? []).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    /// <summary>The types that tags of these entities may have; those without tags are left out.</summary>
    public IEnumerable<CedarType> TagTypes(EntityReferenceType type) => type.Names.Select(name => schema.FindEntityType(name)?.Tags).OfType<CedarType>();

    /// <summary>Whether an entity of one of the types can be in one of the other types.</summary>
    public bool CanBeIn(EntityReferenceType lower, EntityReferenceType upper) =>
        Array.Exists(lower.Names, low => Array.Exists(upper.Names, high => CanBeIn(low, high)));

    /// <summary>Whether one action, or group, is in any of others; null when one of them is not declared.</summary>
    public bool? IsIn(EntityUid action, IReadOnlyList<EntityUid> groups)
    {
        if (schema.FindAction(action) is not { } declared || groups.Any(group => schema.FindAction(group) is null))
        {
            return null;
        }

        return groups.Any(declared.IsIn);
    }

    private bool CanBeIn(string low, string high)
    {
        if (string.Equals(low, high, StringComparison.Ordinal))
        {
            return true;
        }

        return EntityTypeNames.IsAction(low)
            ? schema.Actions.Any(action => action.Uid.Type == low && action.Ancestors.Any(group => group.Type == high))
            : schema.FindEntityType(low) is not { } type || type.CanBeIn(high);
    }

    private AttributeType? FindInAll(EntityReferenceType types, string name, out bool mayHave)
    {
        AttributeType?[] found = [.. types.Names.Select(type => schema.FindEntityType(type)?.Attributes.Attributes.GetValueOrDefault(name))];
        mayHave = found.Any(attribute => attribute is not null);
        AttributeType? joined = found[0];
        foreach (AttributeType? next in found.Skip(1))
        {
            joined = joined is not null && next is not null && lattice.Join(joined.Type, next.Type) is { } type
                ? new AttributeType(type, joined.IsRequired && next.IsRequired)
                : null;
        }

        return joined;
    }
}
