namespace Governance.Cedar;

/// <summary>The type of references to entities of one type, such as <c>NS::User</c>.</summary>
public sealed class EntityReferenceType : CedarType
{
    internal EntityReferenceType(string name)
        : this([name])
    {
    }

    internal EntityReferenceType(IEnumerable<string> names) => Names = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The entity type with its namespace.</summary>
    public string Name => Names[0];

    /// <summary>The entity types a reference may have, in ordinal order. In a schema there is one; permissive validation joins several.</summary>
    internal string[] Names { get; }

    internal string? Only => Names.Length == 1 ? Names[0] : null;

    internal bool Includes(string name) => Array.BinarySearch(Names, name, StringComparer.Ordinal) >= 0;
}
