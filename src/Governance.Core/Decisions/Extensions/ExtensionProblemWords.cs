namespace Governance.Decisions;

/// <summary>What can be wrong with extensions, in both languages.</summary>
internal static class ExtensionProblemWords
{
    public static LocalizedText UnknownObligation(string rule, ObligationId obligation) => new(
        $"the rule `{rule}` declares the obligation `{obligation}`, which is not in the catalogue of the model",
        $"la règle `{rule}` déclare l’obligation `{obligation}`, qui n’est pas au catalogue du modèle");

    public static LocalizedText UnknownProtocol(string rule, ProtocolId protocol) => new(
        $"the rule `{rule}` declares the protocol `{protocol}`, which is not in the catalogue of the model",
        $"la règle `{rule}` déclare le protocole `{protocol}`, qui n’est pas au catalogue du modèle");

    public static LocalizedText NoFact(string provider) => new(
        $"the context provider `{provider}` declares no fact",
        $"le fournisseur de contexte `{provider}` ne déclare aucun fait");

    public static LocalizedText ReservedFact(string provider, string fact) => new(
        $"the context provider `{provider}` declares the fact {VisibleText.Quote(fact)}, a name that the library sets itself",
        $"le fournisseur de contexte `{provider}` déclare le fait {VisibleText.Quote(fact)}, un nom que la bibliothèque fixe elle-même");

    public static LocalizedText FactGivenTwice(string provider, string fact, string other) => new(
        $"the context provider `{provider}` declares the fact `{fact}`, which `{other}` gives",
        $"le fournisseur de contexte `{provider}` déclare le fait `{fact}`, que donne `{other}`");

    public static LocalizedText NoName(string name) => new(
        $"{VisibleText.Quote(name)} is no name of an extension: it takes the form of an id, and does not begin with `built-in.`",
        $"{VisibleText.Quote(name)} n’est pas un nom d’extension : il a la forme d’un identifiant et ne commence pas par `built-in.`");

    public static LocalizedText NameTaken(string name) => new(
        $"the name `{name}` is that of a policy, a threshold or another extension",
        $"le nom `{name}` est celui d’une politique, d’un seuil ou d’une autre extension");
}
