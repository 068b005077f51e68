namespace Governance.Serialization;

/// <summary>The words for what can be wrong with a value of well-formed JSON, measured against what it should say.</summary>
internal static class ContractProblems
{
    public static LocalizedText OneOf(IEnumerable<string> names) => new(
        $"one of {VisibleText.QuoteAll(names)}",
        $"l’une de ces valeurs\u00a0: {VisibleText.QuoteAll(names)}");

    public static Problem UnknownProperty(string name, string? meant, IReadOnlyCollection<string> known) => new(
        DiagnosticIds.UnknownProperty,
        new($"unknown property {VisibleText.Quote(name)}", $"propriété inconnue {VisibleText.Quote(name)}"),
        meant is not null
            ? Spelling.DidYouMean(meant)
            : new($"the properties here are {VisibleText.QuoteAll(known)}", $"les propriétés possibles ici sont {VisibleText.QuoteAll(known)}"));

    public static Problem MissingProperty(string name, LocalizedText form) => new(
        DiagnosticIds.MissingProperty,
        new($"missing property `{name}`", $"propriété manquante `{name}`"),
        new($"`{name}` is {form.En}", $"`{name}` est {form.Fr}"));

    public static Problem NullValue(bool optional, LocalizedText form) => new(
        DiagnosticIds.WrongType,
        new("`null` is not allowed", "`null` n’est pas admis"),
        optional
            ? new("leave the property out when there is nothing to say", "omettez la propriété quand il n’y a rien à dire")
            : Expected(form));

    public static Problem WrongType(JsonKind expected, JsonKind found, LocalizedText form) => new(
        DiagnosticIds.WrongType,
        new($"expected {KindName(expected).En}, found {KindName(found).En}", $"il faut ici {KindName(expected).Fr}, et non {KindName(found).Fr}"),
        KindName(expected) == form ? null : Expected(form));

    public static Problem InvalidValue(LocalizedText message, LocalizedText? help) => new(DiagnosticIds.InvalidValue, message, help);

    public static LocalizedText Expected(LocalizedText form) => new($"expected {form.En}", $"il faut {form.Fr}");

    public static LocalizedText KindName(JsonKind kind) => kind switch
    {
        JsonKind.Object => new("an object", "un objet"),
        JsonKind.List => new("a list", "une liste"),
        JsonKind.Text => new("a text", "un texte"),
        JsonKind.Number => new("a number", "un nombre"),
        JsonKind.Boolean => new("`true` or `false`", "`true` ou `false`"),
        JsonKind.Null => new("`null`", "`null`"),
        _ => new("something unreadable", "quelque chose d’illisible"),
    };
}
