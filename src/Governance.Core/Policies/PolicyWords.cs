using Governance.Cedar;

namespace Governance.Policies;

/// <summary>What is said of policies, in both languages.</summary>
internal static class PolicyWords
{
    public static LocalizedText MissingId { get; } = new("this policy has no `@id`", "cette politique n’a pas de `@id`");

    public static LocalizedText MissingIdHelp { get; } = new(
        "write an annotation such as `@id(\"refund.over-500\")` before it, so that decisions can name it",
        "écrivez devant elle une annotation comme `@id(\"refund.over-500\")`, afin que les décisions puissent la nommer");

    public static LocalizedText IdHelp { get; } = new($"an id is {Identifier.Form.En}", $"un identifiant se compose ainsi : {Identifier.Form.Fr}");

    public static LocalizedText EmptyPeriod { get; } = new(
        "`@until` is not after `@from`, so this policy is never in force",
        "`@until` n’est pas après `@from` : cette politique n’est jamais en vigueur");

    public static LocalizedText OwnerHelp { get; } = new(
        "an owner is `person:`, `role:` or `body:` and an id; an agent is never accountable",
        "un responsable s’écrit `person:`, `role:` ou `body:` suivi d’un identifiant ; un agent n’est jamais responsable");

    public static LocalizedText ProtocolHelp { get; } = new(
        "a permit grants; put the protocol on the forbid whose `@ceiling` demands the approval",
        "un permit accorde ; placez le protocole sur le forbid dont le `@ceiling` exige l’approbation");

    public static LocalizedText UnlinkedTemplate { get; } = new(
        "a template decides nothing until it is linked, and a governance folder has no links",
        "un modèle de politique ne décide rien tant qu’il n’est pas lié, et un dossier de gouvernance n’a pas de liens");

    public static LocalizedText NoLink { get; } = new(
        "no link fills the slots of this template, so that it decides nothing",
        "aucun lien ne remplit les emplacements de ce modèle de politique, qui ne décide donc rien");

    public static LocalizedText UnlinkedTemplateHelp { get; } = new(
        "write the principal and the resource instead of `?principal` and `?resource`, or link it in code (`PolicyTemplates.Link`)",
        "écrivez le principal et la ressource à la place de `?principal` et `?resource`, ou liez-le dans le code (`PolicyTemplates.Link`)");

    public static LocalizedText InstantHelp { get; } = new(
        "write a date such as `2027-01-01`, or a UTC instant such as `2027-01-01T00:00:00Z`",
        "écrivez une date comme `2027-01-01` ou un instant UTC comme `2027-01-01T00:00:00Z`");

    public static LocalizedText LocalPermitHelp { get; } = new(
        "write a forbid here, or move the permit to a file of `policies/` itself, where it holds everywhere",
        "écrivez ici un forbid, ou placez le permit dans un fichier de `policies/` même, où il vaut partout");

    public static LocalizedText LocalPermit(UnitId unit) => new(
        $"a local policy can only narrow, and this one of `{unit}` permits",
        $"une politique locale ne peut que restreindre, et celle-ci, de `{unit}`, autorise");

    public static LocalizedText InvalidId(string value) => new($"`{value}` is not an id", $"`{value}` n’est pas un identifiant");

    public static LocalizedText DuplicateId(string id) => new($"another policy already has the id `{id}`", $"une autre politique porte déjà l’identifiant `{id}`");

    public static LocalizedText FirstAt(string file, int line) => new($"the first is at {file}:{line}", $"la première se trouve à {file}:{line}");

    public static LocalizedText UnknownLevel(string value) => new($"`{value}` is not an autonomy level", $"`{value}` n’est pas un niveau d’autonomie");

    public static LocalizedText LevelHelp(string value)
    {
        var all = string.Join(", ", AutonomyScale.Names);
        return Spelling.Hint(value, AutonomyScale.Names) is { } guess
            ? new($"{guess.En} The levels are {all}", $"{guess.Fr} Les niveaux sont {all}")
            : new($"the levels are {all}", $"les niveaux sont {all}");
    }

    public static LocalizedText UnknownProtocol(string id) => new($"no validation protocol has the id `{id}`", $"aucun protocole de validation n’a l’identifiant `{id}`");

    public static LocalizedText UnknownObligation(string id) => new($"no obligation has the id `{id}`", $"aucune obligation n’a l’identifiant `{id}`");

    public static LocalizedText InvalidOwner(string value) => new($"`{value}` cannot be an owner", $"`{value}` ne peut pas être un responsable");

    public static LocalizedText UnknownOwner(string value) => new($"`{value}` is not in the organisation", $"`{value}` ne figure pas dans l’organisation");

    public static LocalizedText InvalidInstant(string value) => new($"`{value}` is not a date or an instant", $"`{value}` n’est ni une date ni un instant");

    public static LocalizedText Misspelt(string key) => new(
        $"`@{key}` has no meaning here, and looks like a misspelling",
        $"`@{key}` n’a pas de sens ici et ressemble à une faute de frappe");

    public static LocalizedText Meant(string key) => new(
        $"did you mean `@{key}`? Left as it is, the policy would silently mean something else",
        $"vouliez-vous dire `@{key}` ? Laissée telle quelle, la politique signifierait autre chose sans le dire");

    public static LocalizedText Misplaced(string key, PolicyEffect effect)
    {
        var word = effect == PolicyEffect.Permit ? "permit" : "forbid";
        return new($"`@{key}` cannot stand on a {word}", $"`@{key}` ne peut pas figurer sur un {word}");
    }

    public static LocalizedText UseInstead(string key) => new($"`@{key}` is the annotation for it", $"l’annotation qui convient est `@{key}`");
}
