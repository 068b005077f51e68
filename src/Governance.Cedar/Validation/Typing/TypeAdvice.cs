namespace Governance.Cedar;

/// <summary>What an author probably wanted who used a value of the wrong type.</summary>
internal static class TypeAdvice
{
    public static string? ForBool(CedarType type) => type switch
    {
        LongType => "compare it: `… > 0`",
        StringType => "compare it: `… == \"…\"`",
        SetType => "ask whether it has members: `!….isEmpty()`",
        _ => null,
    };

    public static string? ForSet(CedarType type) => type switch
    {
        EntityReferenceType => "whether an entity is in a group is asked for with `in`",
        RecordType => "whether a record has an attribute is asked for with `has`",
        _ => ForString(type),
    };

    public static string? ForString(CedarType type) => type is StringType ? "whether a string contains another is asked for with `like \"*…*\"`" : null;

    public static string? ForAttributes(CedarType type) => type switch
    {
        SetType => "members of a set are asked for with `.contains(…)`",
        StringType => "strings have no attributes; a part is matched with `like \"*…*\"`",
        _ => null,
    };

    public static string? ForComparison(CedarType type) => type switch
    {
        ExtensionType { Kind: CedarValueKind.Decimal } => "decimals are compared with `.lessThan(…)`, `.greaterThan(…)`",
        StringType => "strings have no order; compare with `==`, or match with `like`",
        _ => null,
    };

    public static string? ForArithmetic(CedarType type) => type switch
    {
        ExtensionType { Kind: CedarValueKind.Decimal } => "decimals can be compared, not calculated with",
        ExtensionType { Kind: CedarValueKind.DateTime } => "instants are moved with `.offset(…)` and subtracted with `.durationSince(…)`",
        SetType => "sets cannot be joined or subtracted",
        _ => null,
    };

    public static string? ForSum(CedarType type) => type is StringType ? "strings cannot be joined" : ForArithmetic(type);

    public static string? ForArgument(CedarType parameter, CedarType found) => (parameter, found) switch
    {
        (ExtensionType { Kind: CedarValueKind.Decimal }, LongType) => "write a decimal: `decimal(\"10.0\")`; integers are compared with `<` and `>`",
        (ExtensionType extension, StringType) => ForText(extension),
        _ => null,
    };

    public static string? ForJoin(CedarType left, CedarType right) => (left, right) switch
    {
        (EntityReferenceType, EntityReferenceType) => "entities of different types are never equal, and in strict validation they are not put together",
        (RecordType, RecordType) => "records must have the same attributes, required and optional alike",
        (ExtensionType extension, StringType) => ForText(extension),
        (StringType, ExtensionType extension) => ForText(extension),
        _ => null,
    };

    private static string ForText(ExtensionType type) => $"write the text as a value: `{(type.Kind == CedarValueKind.IpAddress ? "ip" : type.Name)}(\"…\")`";
}
