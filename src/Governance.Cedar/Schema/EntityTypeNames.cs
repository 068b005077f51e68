namespace Governance.Cedar;

/// <summary>The parts of the name of an entity type.</summary>
internal static class EntityTypeNames
{
    /// <summary>The last part of the type of every action.</summary>
    public const string Action = "Action";

    public static bool IsAction(string type) => string.Equals(type, Action, StringComparison.Ordinal) || type.EndsWith("::" + Action, StringComparison.Ordinal);

    /// <summary>The name without its namespace.</summary>
    public static string Last(string type)
    {
        int separator = type.LastIndexOf("::", StringComparison.Ordinal);
        return separator < 0 ? type : type[(separator + 2)..];
    }
}
