namespace Governance.Cedar;

/// <summary>The types every schema has. Their full names start with <c>__cedar</c>; they can be named without it where nothing hides them.</summary>
internal static class BuiltInTypes
{
    private static readonly Dictionary<string, CedarType> ByName = new(StringComparer.Ordinal)
    {
        ["Bool"] = BoolType.Any,
        ["Long"] = LongType.Instance,
        ["String"] = StringType.Instance,
        ["decimal"] = ExtensionType.Decimal,
        ["ipaddr"] = ExtensionType.IpAddress,
        ["datetime"] = ExtensionType.DateTime,
        ["duration"] = ExtensionType.Duration,
    };

    private const string Prefix = CedarName.ReservedNamespace + "::";

    /// <summary>Words that JSON schemas use for kinds of types, so that no common type can have them for a name.</summary>
    public static string[] ReservedCommonNames { get; } = ["Bool", "Boolean", "Entity", "Extension", "Long", "Record", "Set", "String"];

    public static string[] Names { get; } = [.. ByName.Keys];

    public static CedarType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The type a name means that starts with <c>__cedar::</c>.</summary>
    public static CedarType? FindQualified(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? Find(name[Prefix.Length..]) : null;

    public static ExtensionType? FindExtension(string name) => Find(name) as ExtensionType;
}
