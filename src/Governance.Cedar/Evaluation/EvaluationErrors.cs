using System.Globalization;

namespace Governance.Cedar;

/// <summary>All messages of evaluation, in one place.</summary>
internal static class EvaluationErrors
{
    private const int MostCandidates = 64;

    public static CedarValue WrongType(SourceSpan span, CedarValueKind wanted, CedarValue found) => Error(
        CedarDiagnosticIds.TypeError,
        $"type error: expected {Describe(wanted)}, got {Describe(found.Kind)}",
        span,
        Constructor(wanted) is { } function && found.Kind == CedarValueKind.String ? $"to make {Describe(wanted)} of a text, write `{function}(…)`" : null,
        Describe(wanted),
        Describe(found.Kind));

    public static CedarValue NotEntityOrRecord(SourceSpan span, CedarValue found) =>
        Error(CedarDiagnosticIds.TypeError, $"type error: expected an entity or a record, got {Describe(found.Kind)}", span, help: null, "an entity or a record", Describe(found.Kind));

    public static CedarValue NotEntityOrSet(SourceSpan span, CedarValue found) =>
        Error(
            CedarDiagnosticIds.TypeError,
            $"type error: expected an entity or a set of entities, got {Describe(found.Kind)}",
            span,
            help: null,
            "an entity or a set of entities",
            Describe(found.Kind));

    public static CedarValue NotComparable(SourceSpan span, CedarValue left, CedarValue right) => Error(
        CedarDiagnosticIds.TypeError,
        $"type error: expected two longs, two datetimes or two durations, got {Describe(left.Kind)} and {Describe(right.Kind)}",
        span,
        left.Kind == CedarValueKind.Decimal || right.Kind == CedarValueKind.Decimal
            ? "decimals are compared by `.lessThan()`, `.lessThanOrEqual()`, `.greaterThan()` and `.greaterThanOrEqual()`"
            : null,
        "two longs, two datetimes or two durations",
        Describe(left.Kind),
        Describe(right.Kind));

    public static CedarValue Overflow(SourceSpan span, string expression) => Error(
        CedarDiagnosticIds.Overflow, $"integer overflow: `{expression}` is outside the 64-bit range", span, help: null, expression);

    public static CedarValue ExtensionOverflow(SourceSpan span, string expression) => Error(
        CedarDiagnosticIds.Overflow, $"overflow: `{expression}` is outside the 64-bit range of milliseconds", span, help: null, expression);

    public static CedarValue MissingAttribute(SourceSpan span, EntityUid? entity, CedarRecord record, string attribute) => Error(
        CedarDiagnosticIds.MissingAttribute,
        entity is null ? $"the record has no attribute `{attribute}`" : $"`{entity}` has no attribute `{attribute}`",
        span,
        Closest(attribute, record) is { } close
            ? $"did you mean `{close}`?"
            : $"ask first: `… has {(CedarName.IsIdentifier(attribute) && !CedarName.IsReserved(attribute) ? attribute : CedarText.Quote(attribute))} && …`",
        entity is null ? [attribute] : [attribute, entity.ToString()]);

    public static CedarValue MissingTag(SourceSpan span, EntityUid entity, CedarRecord tags, string tag) => Error(
        CedarDiagnosticIds.MissingTag,
        $"`{entity}` has no tag `{tag}`",
        span,
        Closest(tag, tags) is { } close ? $"did you mean `{close}`?" : "ask first: `….hasTag(…) && …`",
        tag,
        entity.ToString());

    // An error must stay cheap: a record may have any number of attributes.
    private static string? Closest(string name, CedarRecord record) => record.Count <= MostCandidates ? Suggestion.Closest(name, record.Keys) : null;

    public static CedarValue MissingEntity(SourceSpan span, EntityUid entity) =>
        CedarValue.FromError(new EvaluationError(CedarDiagnosticIds.MissingEntity, $"the entity `{entity}` does not exist", span) { Entity = entity, Arguments = [entity.ToString()] });

    public static CedarValue InvalidText(SourceSpan span, ExtensionFunction function, string text) => Error(
        CedarDiagnosticIds.InvalidExtensionText,
        $"{CedarText.Quote(text)} is not a valid {function switch { ExtensionFunction.Decimal => "decimal", ExtensionFunction.Ip => "IP address or range", ExtensionFunction.DateTime => "datetime", _ => "duration" }}",
        span,
        function switch
        {
            ExtensionFunction.Decimal => "write digits, a point and one to four digits, from -922337203685477.5808 to 922337203685477.5807",
            ExtensionFunction.Ip => "write an address like `10.0.0.1` or `2001:db8::1`, or a range like `10.0.0.0/8`, without leading zeros",
            ExtensionFunction.DateTime => "write a real date like `2026-01-31`, or with a time like `2026-01-31T08:00:00Z`, `….250Z`, `…+0100`",
            _ => "write numbers with the units `d`, `h`, `m`, `s`, `ms` in that order, like `1d12h` or `-90m`",
        },
        CedarText.Quote(text),
        ExtensionSignature.Of(function).Name);

    public static CedarValue ArgumentCount(SourceSpan span, ExtensionSignature signature, int found) => Error(
        CedarDiagnosticIds.ExtensionArgumentCount,
        $"`{signature.Name}` takes {Count(signature.IsMethod ? signature.Arity - 1 : signature.Arity)}, got {(signature.IsMethod ? found - 1 : found)}",
        span,
        help: null,
        signature.Name,
        Number(signature.IsMethod ? signature.Arity - 1 : signature.Arity),
        Number(signature.IsMethod ? found - 1 : found));

    public static string Describe(CedarValueKind kind) => kind switch
    {
        CedarValueKind.Bool => "a bool",
        CedarValueKind.Long => "a long",
        CedarValueKind.String => "a string",
        CedarValueKind.EntityUid => "an entity",
        CedarValueKind.Set => "a set",
        CedarValueKind.Record => "a record",
        CedarValueKind.Decimal => "a decimal",
        CedarValueKind.IpAddress => "an IP address",
        CedarValueKind.DateTime => "a datetime",
        CedarValueKind.Duration => "a duration",
        _ => "no value",
    };

    internal static string Count(int arguments) => arguments switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{arguments} arguments",
    };

    private static string? Constructor(CedarValueKind kind) => kind switch
    {
        CedarValueKind.Decimal => "decimal",
        CedarValueKind.IpAddress => "ip",
        CedarValueKind.DateTime => "datetime",
        CedarValueKind.Duration => "duration",
        _ => null,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static CedarValue Error(string id, string message, SourceSpan span, string? help, params string[] arguments) =>
        CedarValue.FromError(new EvaluationError(id, message, span, help) { Arguments = arguments });
}
