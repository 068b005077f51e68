using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance arbitrate</c>.</summary>
internal static class ArbitrateHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Compares the use cases by the folder’s criteria: values, classes, vetoes, how stable that is, what several judges say; and chooses under its capacities.",
            new HelpSection("Usage:", new HelpRow("governance arbitrate FOLDER [--use-case ID] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--use-case ID", "why this use case came out as it did, and what would change that"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("stability", "the smallest change of weights that brings another first, or gives another class, with the changed weights"),
                new("✓ ✗ !", "all judges agree, or chosen; they differ, or left out, and why; the must-haves do not go together"),
                new("nothing there", "of a folder without arbitration it says so, which is no finding; the choice is shown when there is one")),
            new HelpSection(
                "Exit codes:",
                new("0", "the answer is written"),
                new("1", "the must-haves of the choice cannot all be chosen"),
                new("2", "the folder or the id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "useCase (as asked for, or null: it keeps its verdict alone), arbitration, choice (null when the folder has none); every property is always there"),
                new("arbitration", "criteria, limits, verdicts, firstRankFlip, sensitivities, group; numbers have six decimals at most"),
                new(
                    "verdicts",
                    "useCase, name, rank, bestRank, worstRank, class, worstClass, bestClass, value (lower, upper), contributions, veto, vetoes, dominatedBy, "
                        + "missingScores, classFlip, explanation"),
                new("choice", "feasible, optimal, value, upperBound, chosen, leftOut, capacities, conflicts"),
                new("name …", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance arbitrate poc-review"),
                new("governance arbitrate poc-review --use-case quote-drafts"))),
        new(
            "Compare les cas d’usage selon les critères du dossier\u00a0: valeurs, classes, vetos, stabilité, avis de plusieurs juges\u202f; et choisit sous ses capacités.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance arbitrate DOSSIER [--use-case ID] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--use-case ID", "pourquoi ce cas d’usage en est là, et ce qui le changerait"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("stabilité", "le plus petit déplacement de poids qui en met un autre en tête, ou donne une autre classe, avec les poids déplacés"),
                new("✓ ✗ !", "tous les juges s’accordent, ou retenu\u202f; ils diffèrent, ou écarté, et pourquoi\u202f; les incontournables ne vont pas ensemble"),
                new("rien à montrer", "d’un dossier sans arbitrage il est dit qu’il n’en a pas, et ce n’est pas une remarque\u202f; le choix est montré quand il y en a un")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "la réponse est écrite"),
                new("1", "les incontournables du choix ne peuvent pas tous être retenus"),
                new("2", "le dossier ou l’identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "useCase (tel que demandé, ou null\u00a0: lui seul garde son verdict), arbitration, choice (null quand le dossier n’en a pas)\u202f; chaque propriété est toujours présente"),
                new("arbitration", "criteria, limits, verdicts, firstRankFlip, sensitivities, group\u202f; les nombres ont six décimales au plus"),
                new(
                    "verdicts",
                    "useCase, name, rank, bestRank, worstRank, class, worstClass, bestClass, value (lower, upper), contributions, veto, vetoes, dominatedBy, "
                        + "missingScores, classFlip, explanation"),
                new("choice", "feasible, optimal, value, upperBound, chosen, leftOut, capacities, conflicts"),
                new("name …", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance arbitrate poc-review"),
                new("governance arbitrate poc-review --use-case quote-drafts"))));
}
