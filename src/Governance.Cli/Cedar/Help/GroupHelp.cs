using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar</c>.</summary>
internal static class GroupHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Works with Cedar policies, schemas and tests, by themselves: no governance folder is needed.",
            new HelpSection("Usage:", new HelpRow("governance cedar COMMAND … [options]")),
            new HelpSection(
                "Commands:",
                new("parse FILE …", "read policies and list them"),
                new("format FILE …", "lay policies out in one style"),
                new("validate --schema S FILE …", "hold policies against a schema"),
                new("authorize --policies P …", "decide a request: decision, reasons and errors"),
                new("explain --policies P …", "decide a request and tell which clause decided, or which policies came nearest"),
                new("to-json FILE", "write policies as JSON"),
                new("from-json FILE", "write policies in JSON as Cedar"),
                new("schema-to-json FILE", "write a schema as JSON"),
                new("schema-from-json FILE", "write a schema in JSON as Cedar"),
                new("run-tests PATH …", "run tests of policies and compare what comes out")),
            new HelpSection("Options:", EnglishHelp.LanguageOption, EnglishHelp.HelpOption),
            EnglishCedarRows.ExitCodes,
            new HelpSection(
                "Examples:",
                new("governance cedar parse policies.cedar"),
                new("governance cedar validate --schema app.cedarschema policies.cedar"),
                new("governance cedar run-tests tests"),
                new("governance cedar authorize --help"))),
        new(
            "Travaille avec des politiques, des schémas et des tests Cedar, sans dossier de gouvernance.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance cedar COMMANDE … [options]")),
            new HelpSection(
                "Commandes\u00a0:",
                new("parse FICHIER …", "lire des politiques et les énumérer"),
                new("format FICHIER …", "mettre des politiques en forme, dans un seul style"),
                new("validate --schema S FICHIER …", "confronter des politiques à un schéma"),
                new("authorize --policies P …", "décider une demande\u00a0: décision, raisons et erreurs"),
                new("explain --policies P …", "décider une demande et dire quelle clause a décidé, ou quelles politiques s’en approchent le plus"),
                new("to-json FICHIER", "écrire des politiques en JSON"),
                new("from-json FICHIER", "écrire en Cedar des politiques en JSON"),
                new("schema-to-json FICHIER", "écrire un schéma en JSON"),
                new("schema-from-json FICHIER", "écrire en Cedar un schéma en JSON"),
                new("run-tests CHEMIN …", "exécuter des tests de politiques et comparer les résultats")),
            new HelpSection(FrenchHelp.Options, FrenchHelp.LanguageOption, FrenchHelp.HelpOption),
            FrenchCedarRows.ExitCodes,
            new HelpSection(
                FrenchHelp.Examples,
                new("governance cedar parse policies.cedar"),
                new("governance cedar validate --schema app.cedarschema policies.cedar"),
                new("governance cedar run-tests tests"),
                new("governance cedar authorize --help"))));
}
