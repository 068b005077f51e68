using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar run-tests</c>.</summary>
internal static class RunTestsHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Runs tests of policies, your own or Cedar's conformance tests, and compares what comes out with what they expect.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar run-tests PATH … [--differences N] [--inapplicable-action error|warning]"),
                new HelpRow("                              [--json] [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                new HelpRow("PATH", "a test file, a .tar.gz archive of tests, or a folder: every test and archive below it")),
            new HelpSection(
                "Options:",
                new("--differences N", "how many differences to show, 10 by default"),
                EnglishCedarRows.InapplicableAction("error"),
                EnglishCedarRows.Json,
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "A test:",
                new("{…}", "a JSON file with these properties; other JSON files are no tests"),
                new("policies", "the file with the policies; names are relative to the nearest folder above the test that holds all its files"),
                new("entities", "the file with the entities, in Cedar's JSON"),
                new("schema", "the file with the schema, which may be left out"),
                new("shouldValidate", "true: policies and entities must be valid; needed with a schema"),
                new("requests", "an array of requests, each with principal, action, resource, context and what is expected: decision (allow, deny), reason, errors (ids of policies, in any order); description and validateRequest (true by default) may be left out"),
                new("golden files", "beside NAME.json: NAME.validation.json (verdicts), NAME.est.json (policies as JSON), NAME.cedarschema.json (schema as JSON); what is missing is skipped and counted")),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "all tests passed"),
                new HelpRow("1", "a test failed, or could not be run"),
                new HelpRow("2", "there is no test at a path, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new HelpRow("{…}", "tests, passed, failed, requests, checks, rounded, differenceCount, differences"),
                new HelpRow("checks", "kind, agreed, differed, skipped"),
                new HelpRow("differences", "test, kind, subject, detail")),
            new HelpSection(
                "Examples:",
                new("governance cedar run-tests tests"),
                new("governance cedar run-tests tests/refunds.json --differences 100"),
                new("governance cedar run-tests corpus-tests.tar.gz --json"))),
        new(
            "Exécute des tests de politiques, les vôtres ou les tests de conformité de Cedar, et compare les résultats à ce qu’ils attendent.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar run-tests CHEMIN … [--differences N] [--inapplicable-action error|warning]"),
                new HelpRow("                              [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new HelpRow("CHEMIN", "un fichier de test, une archive .tar.gz de tests, ou un dossier\u00a0: tous les tests et archives qu’il contient")),
            new HelpSection(
                FrenchHelp.Options,
                new("--differences N", "combien de différences montrer, 10 par défaut"),
                FrenchCedarRows.InapplicableAction("error"),
                FrenchCedarRows.Json,
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Un test\u00a0:",
                new("{…}", "un fichier JSON avec ces propriétés\u00a0; les autres fichiers JSON ne sont pas des tests"),
                new("policies", "le fichier des politiques\u00a0; les noms sont relatifs au plus proche dossier au-dessus du test qui contient tous ses fichiers"),
                new("entities", "le fichier des entités, dans le JSON de Cedar"),
                new("schema", "le fichier du schéma, facultatif"),
                new("shouldValidate", "true\u00a0: politiques et entités doivent être valides\u00a0; nécessaire avec un schéma"),
                new("requests", "un tableau de demandes, chacune avec principal, action, resource, context et ce qui est attendu\u00a0: decision (allow, deny), reason, errors (identifiants de politiques, dans n’importe quel ordre)\u00a0; description et validateRequest (true par défaut) sont facultatifs"),
                new("références", "à côté de NOM.json\u00a0: NOM.validation.json (verdicts), NOM.est.json (politiques en JSON), NOM.cedarschema.json (schéma en JSON)\u00a0; ce qui manque est omis et compté")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "tous les tests ont réussi"),
                new HelpRow("1", "un test a échoué, ou n’a pas pu être exécuté"),
                new HelpRow("2", "il n’y a pas de test à un chemin, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new HelpRow("{…}", "tests, passed, failed, requests, checks, rounded, differenceCount, differences"),
                new HelpRow("checks", "kind, agreed, differed, skipped"),
                new HelpRow("differences", "test, kind, subject, detail")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance cedar run-tests tests"),
                new("governance cedar run-tests tests/refunds.json --differences 100"),
                new("governance cedar run-tests corpus-tests.tar.gz --json"))));
}
