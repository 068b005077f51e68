namespace Governance.Serialization;

/// <summary>The words for the forms of single values and for what can be wrong with them.</summary>
internal static class LeafWords
{
    public static LocalizedText Text { get; } = new("a text", "un texte");

    public static LocalizedText Flag { get; } = new("`true` or `false`", "`true` ou `false`");

    public static LocalizedText Number { get; } = new("a number", "un nombre");

    public static LocalizedText WholeNumber { get; } = new(
        "a whole number without point or exponent, such as `2`",
        "un nombre entier sans point ni exposant, comme `2`");

    public static LocalizedText Id { get; } = new($"an id: {Identifier.Form.En}", $"un identifiant\u00a0: {Identifier.Form.Fr}");

    public static LocalizedText Party { get; } = new(
        $"a party: {Organization.PartyReference.Form.En}",
        $"une partie\u00a0: {Organization.PartyReference.Form.Fr}");

    public static LocalizedText Instant { get; } = new(
        "an instant in UTC, such as `2026-11-02T09:00:00Z`",
        "un instant en UTC, comme `2026-11-02T09:00:00Z`");

    public static LocalizedText Duration { get; } = new(
        "an ISO 8601 duration in weeks, days, hours, minutes and seconds, such as `P2D` or `PT36H`",
        "une durée ISO 8601 en semaines, jours, heures, minutes et secondes, comme `P2D` ou `PT36H`");

    public static LocalizedText Period { get; } = new(
        "a number of weeks and days, such as `P6W` or `P10D`",
        "un nombre de semaines et de jours, comme `P6W` ou `P10D`");

    public static LocalizedText Time { get; } = new(
        "a time of day, such as `08:00` or `17:30:15`",
        "une heure de la journée, comme `08:00` ou `17:30:15`");

    public static LocalizedText EndOfDay { get; } = new(
        "leave `until` out for hours that last to the end of the day",
        "omettez `until` pour des heures qui durent jusqu’à la fin du jour");

    public static LocalizedText Date { get; } = new(
        "a date, such as `2026-12-25`",
        "une date, comme `2026-12-25`");

    public static LocalizedText Digest { get; } = new(
        "a digest of SHA-256: 64 digits from `0` to `9` and from `a` to `f`",
        "une empreinte SHA-256\u00a0: 64 chiffres de `0` à `9` et de `a` à `f`");

    public static LocalizedText Amount { get; } = new(
        "an amount in a text, with at most four decimals, such as `\"500.00\"`",
        "un montant dans un texte, avec au plus quatre décimales, comme `\"500.00\"`");

    public static LocalizedText Currency { get; } = new(
        "a currency code of three capital letters, such as `EUR`",
        "un code de monnaie de trois lettres majuscules, comme `EUR`");

    public static LocalizedText Unit { get; } = new(
        "a unit, such as `EUR`, `hour`, `percent`, `count of refunds`, `quantity of kWh`, `points of 100` or `EUR per refund`",
        "une unité, comme `EUR`, `hour`, `percent`, `count of refunds`, `quantity of kWh`, `points of 100` ou `EUR per refund`");

    public static LocalizedText EntityType { get; } = new(
        "a Cedar entity type, such as `Claim` or `Shop::Order`",
        "un type d’entité Cedar, comme `Claim` ou `Shop::Order`");

    public static LocalizedText Entity { get; } = new(
        "a Cedar entity reference, such as `{\"type\": \"Claim\", \"id\": \"c-1\"}`",
        "une référence d’entité Cedar, comme `{\"type\": \"Claim\", \"id\": \"c-1\"}`");

    public static LocalizedText Record { get; } = new(
        "a Cedar record: an object of attributes",
        "un enregistrement Cedar\u00a0: un objet d’attributs");

    public static LocalizedText MonthsVary { get; } = new(
        "months and years have no fixed length: write days, such as `P30D`",
        "les mois et les années n’ont pas de longueur fixe\u00a0: écrivez des jours, comme `P30D`");

    public static LocalizedText PointNotComma { get; } = new(
        "decimals stand after a point, and thousands are not parted: `1500.00`",
        "les décimales suivent un point et les milliers ne sont pas séparés\u00a0: `1500.00`");

    /// <summary>Cedar speaks English: what it says of its own JSON keeps its words in every language.</summary>
    public static LeafProblem Cedar(Cedar.CedarJsonError error) => new(
        ContractProblems.InvalidValue(new(error.Message), error.Help is { } help ? new(help) : null),
        error.ByteOffset);

    public static LocalizedText NotA(string text, LocalizedText noun) =>
        new($"{VisibleText.Quote(text)} is not {noun.En}", $"{VisibleText.Quote(text)} n’est pas {noun.Fr}");

    public static LocalizedText NumberTooLarge(string text) => new(
        $"the number {VisibleText.Quote(text)} is too large or has too many digits",
        $"le nombre {VisibleText.Quote(text)} est trop grand ou a trop de chiffres");

    public static LocalizedText AmountTooLarge(string text) => new(
        $"the amount {VisibleText.Quote(text)} is too large or has more than four decimals",
        $"le montant {VisibleText.Quote(text)} est trop grand ou a plus de quatre décimales");
}
