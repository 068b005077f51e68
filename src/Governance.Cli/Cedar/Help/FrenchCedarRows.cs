using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>What several help pages say alike, in French.</summary>
internal static class FrenchCedarRows
{
    public static HelpRow File { get; } = new("FICHIER", "un fichier de politiques, en syntaxe Cedar ou en JSON\u00a0; - lit l’entrée standard");

    public static HelpRow Schema { get; } = new("--schema FICHIER", "le schéma, en syntaxe Cedar ou en JSON");

    public static HelpRow Policies { get; } =
        new("--policies FICHIER", "les politiques, en syntaxe Cedar ou en JSON\u00a0; - lit l’entrée standard, comme pour tous les fichiers");

    public static HelpRow Entities { get; } = new("--entities FICHIER", "les entités, dans le JSON de Cedar");

    public static HelpRow RequestSchema { get; } = new(
        "--schema FICHIER",
        "un schéma que les entités et la demande doivent respecter\u00a0; avec lui, le JSON peut omettre les échappements d’entités et de valeurs d’extension");

    public static HelpRow Entity { get; } =
        new("--principal, --action, --resource ENTITÉ", "qui demande, ce qui doit être fait, et à quoi, par exemple `User::\"alice\"`");

    public static HelpRow Context { get; } = new("--context FICHIER", "le contexte, un objet JSON\u00a0; vide par défaut");

    public static HelpRow Json { get; } = new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre");

    public static HelpSection ExitCodes { get; } = new(
        FrenchHelp.ExitCodes,
        new HelpRow("0", "tout va bien"),
        new HelpRow("1", "la réponse est non, ou il y a des remarques"),
        new HelpRow("2", "les données sont inutilisables, ou la ligne de commande n’a pas de sens"));

    public static HelpRow InapplicableAction(string value) => new(
        "--inapplicable-action error|warning",
        $"ce que c’est quand aucune action ne convient à la portée d’une politique\u00a0: une erreur dans Cedar 4.10, dont le corpus tient ses verdicts, un avertissement dans 4.13\u00a0; {value} par défaut");
}
