namespace Governance.Decisions;

/// <summary>What is said of schemas, and of what does not fit them, in both languages. Cedar speaks English: its own words are kept in every language.</summary>
internal static class SchemaWords
{
    public static LocalizedText RedeclaredTypeHelp { get; } = new(
        "choose another name for the application’s own type",
        "choisissez un autre nom pour le type propre à l’application");

    public static LocalizedText RedeclaredFactHelp { get; } = new(
        "leave it out: it is added to every decision type by itself",
        "retirez-le\u00a0: il s’ajoute de lui-même à chaque type de décision");

    public static LocalizedText NoNamespaceHelp { get; } = new(
        "a decision type is declared outside of all namespaces, under its id",
        "un type de décision se déclare hors de tout espace de noms, sous son identifiant");

    public static LocalizedText ActorHelp { get; } = new("an actor is an `Agent` or a `Person`", "un acteur est un `Agent` ou une `Person`");

    public static LocalizedText NeverApplies { get; } = new(
        "by the schema, none of these decision types applies to such a delegatee and such resources",
        "d’après le schéma, aucun de ces types de décision ne s’applique à un tel délégataire et à de telles ressources");

    public static LocalizedText NeverHolds { get; } = new(
        "by the schema, this condition never holds for these decision types and resources",
        "d’après le schéma, cette condition n’est jamais remplie pour ces types de décision et ces ressources");

    public static LocalizedText LocalFolderHelp { get; } = new(
        "a folder in `policies/` bears the id of the unit to which its policies are local",
        "un dossier de `policies/` porte l’identifiant de l’unité à laquelle ses politiques sont locales");

    public static LocalizedText AsksForKpi { get; } = new(
        "this asks whether a KPI is there, and would pass when nobody has assessed it",
        "ceci demande si un indicateur est là, et passerait quand personne ne l’a évalué");

    public static LocalizedText AsksForKpiHelp { get; } = new(
        "read it without asking: where nothing is known of it, a permit grants nothing and a forbid applies in full",
        "lisez-le sans demander\u00a0: si rien n’en est connu, un permit n’octroie rien et un forbid s’applique en entier");

    public static LocalizedText NoVerdict(string word) => new(
        $"{VisibleText.Quote(word)} is no verdict of a KPI that policies see", $"{VisibleText.Quote(word)} n’est pas un verdict d’indicateur que voient les politiques");

    public static LocalizedText VerdictHelp { get; } = new(
        "a verdict is `proven`, `unproven` or `worse`; where it is stale or nobody has assessed the KPI, the condition errs and the rule fails closed",
        "un verdict est `proven`, `unproven` ou `worse`\u202f; s’il est périmé ou si personne n’a évalué l’indicateur, la condition échoue et la règle ferme");

    public static LocalizedText RedeclaredType(string name) => new(
        $"`{name}` is a type of the model, and only the model declares it",
        $"`{name}` est un type du modèle, que seul le modèle déclare");

    public static LocalizedText RedeclaredFact(string name) => new(
        $"the context fact `{name}` is one that the library sets itself",
        $"le fait de contexte `{name}` est fixé par la bibliothèque elle-même");

    public static LocalizedText OtherGroup(string type, string group) => new(
        $"`{type}` is not in the group `{group}`",
        $"`{type}` n’est pas dans le groupe `{group}`");

    public static LocalizedText GroupHelp(string? group) => group is null
        ? new("the model puts it in no group; leave `in` out", "le modèle ne le place dans aucun groupe\u202f; retirez `in`")
        : new($"the model puts it in `{group}`; leave `in` out", $"le modèle le place dans `{group}`\u202f; retirez `in`");

    public static LocalizedText ImpossibleActor(string type) => new($"a `{type}` cannot act", $"une entité `{type}` ne peut pas agir");

    public static LocalizedText UnknownType(string type) => new(
        $"the schema declares no entity type `{type}`",
        $"le schéma ne déclare aucun type d’entité `{type}`");

    public static LocalizedText UnknownAttribute(ValueList<string> types, string name) => types.Count == 1
        ? new($"`{types[0]}` has no attribute `{name}`", $"`{types[0]}` n’a pas d’attribut `{name}`")
        : new(
            $"{string.Join(" and ", types.Select(t => $"`{t}`"))} have no attribute `{name}`",
            $"{string.Join(" et ", types.Select(t => $"`{t}`"))} n’ont pas d’attribut `{name}`");

    public static LocalizedText MisspeltFact(ValueList<string> owners, string name) => new(
        $"the library knows no `{name}` of {string.Join(" and ", owners.Select(o => $"`{o}`"))}, and it looks like a misspelling",
        $"la bibliothèque ne connaît pas de `{name}` à {string.Join(" et ", owners.Select(o => $"`{o}`"))}, et cela ressemble à une faute de frappe");

    public static LocalizedText MisspeltFactHelp(string meant) => new(
        $"did you mean `{meant}`? A fact of your own that a schema declares is told apart",
        $"vouliez-vous dire `{meant}`\u202f? Un fait à vous que déclare un schéma s’en distingue");

    public static LocalizedText InCondition(string place, LocalizedText message) => new(
        $"in this Cedar condition, at {place}: {message.En}",
        $"dans cette condition Cedar, à {place}\u00a0: {message.Fr ?? message.En}");
}
