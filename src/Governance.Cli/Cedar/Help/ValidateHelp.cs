using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar validate</c>.</summary>
internal static class ValidateHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Holds policies and templates against a schema.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar validate --schema FILE FILE … [--mode strict|permissive] [--level N]"),
                new HelpRow("                          [--inapplicable-action error|warning] [--json] [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                EnglishCedarRows.File),
            new HelpSection(
                "Options:",
                EnglishCedarRows.Schema,
                new HelpRow("--mode strict|permissive", "strict, the default, also asks for what analysis relies on: one type in a comparison or a set, no empty set, literals"),
                new HelpRow("--level N", "how many steps from entity to entity a policy may take (RFC 76); any number by default"),
                EnglishCedarRows.InapplicableAction("warning"),
                new HelpRow("--json", "write the findings to the standard output as JSON, as `governance check --json` does"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "nothing found"),
                new HelpRow("1", "policies are invalid, or there are warnings"),
                new HelpRow("2", "a file cannot be read, or the command line makes no sense")),
            new HelpSection(
                "Examples:",
                new HelpRow("governance cedar validate --schema app.cedarschema policies.cedar"),
                new HelpRow("governance cedar validate --schema app.json --mode permissive --level 1 policies/*.cedar"))),
        new(
            "Confronte des politiques et des modèles à un schéma.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar validate --schema FICHIER FICHIER … [--mode strict|permissive] [--level N]"),
                new HelpRow("                          [--inapplicable-action error|warning] [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                FrenchCedarRows.File),
            new HelpSection(
                FrenchHelp.Options,
                FrenchCedarRows.Schema,
                new HelpRow("--mode strict|permissive", "strict, par défaut, demande aussi ce dont l’analyse dépend\u00a0: un seul type dans une comparaison ou un ensemble, pas d’ensemble vide, des littéraux"),
                new HelpRow("--level N", "combien de pas d’entité en entité une politique peut faire (RFC 76)\u00a0; sans limite par défaut"),
                FrenchCedarRows.InapplicableAction("warning"),
                new HelpRow("--json", "écrire les remarques en JSON sur la sortie standard, comme `governance check --json`"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "rien à signaler"),
                new HelpRow("1", "des politiques ne sont pas valides, ou il y a des avertissements"),
                new HelpRow("2", "un fichier est illisible, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                FrenchHelp.Examples,
                new HelpRow("governance cedar validate --schema app.cedarschema policies.cedar"),
                new HelpRow("governance cedar validate --schema app.json --mode permissive --level 1 policies/*.cedar"))));
}
