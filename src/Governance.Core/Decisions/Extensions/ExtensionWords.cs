namespace Governance.Decisions;

/// <summary>What is said of extensions, in both languages.</summary>
internal static class ExtensionWords
{
    public static LocalizedText Threw { get; } = new("it failed", "elle a échoué");

    public static LocalizedText SaidNothing { get; } = new("it gave no answer", "elle n’a pas répondu");

    public static LocalizedText NoLevel { get; } = new("it answered with a level that does not exist", "elle a répondu par un niveau qui n’existe pas");

    public static LocalizedText NoReason { get; } = new("it gave a reason without a text", "elle a donné une raison sans texte");

    public static LocalizedText FactsUnknown { get; } = new("it failed, so facts that policies read are not known", "elle a échoué, et des faits que lisent les politiques ne sont pas connus");

    public static LocalizedText Undeclared(string id) => new(
        $"it answered with {VisibleText.Quote(id)}, which it did not declare",
        $"elle a répondu par {VisibleText.Quote(id)}, qu’elle n’a pas déclaré");

    public static LocalizedText UndeclaredFact(string name) => new(
        $"it gave the fact {VisibleText.Quote(name)}, which it did not declare",
        $"elle a donné le fait {VisibleText.Quote(name)}, qu’elle n’a pas déclaré");

    public static LocalizedText NotTheRequests(string name) => new(
        $"the request brings the fact `{name}`, which nobody else may give",
        $"la demande apporte le fait `{name}`, que personne d’autre ne peut donner");
}
