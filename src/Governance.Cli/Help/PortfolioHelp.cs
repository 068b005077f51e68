using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance portfolio</c>.</summary>
internal static class PortfolioHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Shows the register of use cases by stage, or the file of one: who answers for each, what it serves, what comes next, and what somebody should look after.",
            new HelpSection("Usage:", new HelpRow("governance portfolio FOLDER [--use-case ID] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--use-case ID", "the file of this use case: its fields, landscape, next gate, conditions, history, agents and declared uses"),
                new("--at INSTANT", "judged at this instant: 2026-11-20T09:30:00Z; without it, now. Use cases and records are as the folder has them"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("gate open again", "its go has ended, a condition or a time box is over, it has changed: agents may do no more than at the stage before"),
                new("findings", "no objective, nobody who answers, a purpose given twice, missing fields, an open gate, no gate, a use that nobody decided on"),
                new("✓ ✗ !", "met; not met, and why; to look after")),
            new HelpSection(
                "Exit codes:",
                new("0", "no findings"),
                new("1", "a use case that is shown has findings, or a declared use has no use case"),
                new("2", "the folder or the id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "at, stages (stage, count), useCases, shadowUses (declaredUse, message); every property is always there"),
                new("useCases", "id, name, owner, stage, reopened, objectives, risk, nextGate, overdueSince, goUntil, findings (kind, message)"),
                new(
                    "--use-case",
                    "at, id, name, purpose, owner, stage, reopened, overdueSince, goUntil, units, decisionTypes, autonomyCeiling, stageCeiling, objectives, kpis, "
                        + "findings, intake, fields, nextGate, conditions, history, changes, agents, declaredUses"),
                new("name, message …", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance portfolio poc-review"),
                new("governance portfolio poc-review --use-case quote-drafts --at 2027-01-04T08:00:00Z"))),
        new(
            "Montre le registre des cas d’usage par étape, ou le dossier de l’un d’eux\u00a0: qui en répond, ce qu’il sert, ce qui suit, et ce qui demande de l’attention.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance portfolio DOSSIER [--use-case ID] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--use-case ID", "le dossier de ce cas d’usage\u00a0: ses champs, son paysage, sa prochaine porte, ses conditions, son historique, ses agents et les usages déclarés"),
                new("--at INSTANT", "jugé à cet instant\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, maintenant. Cas d’usage et pièces sont tels que le dossier les décrit"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("porte rouverte", "son feu vert a pris fin, une condition ou une durée est échue, il a changé\u202f; les agents ne peuvent plus que ce que permet l’étape d’avant"),
                new("remarques", "aucun objectif, personne pour en répondre, une finalité énoncée deux fois, des champs manquants, une porte ouverte, aucune porte, un usage dont personne n’a décidé"),
                new("✓ ✗ !", "rempli\u202f; ne l’est pas, et pourquoi\u202f; demande de l’attention")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "rien à signaler"),
                new("1", "un cas d’usage montré appelle des remarques, ou un usage déclaré n’a pas de cas d’usage"),
                new("2", "le dossier ou l’identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "at, stages (stage, count), useCases, shadowUses (declaredUse, message)\u202f; chaque propriété est toujours présente"),
                new("useCases", "id, name, owner, stage, reopened, objectives, risk, nextGate, overdueSince, goUntil, findings (kind, message)"),
                new(
                    "--use-case",
                    "at, id, name, purpose, owner, stage, reopened, overdueSince, goUntil, units, decisionTypes, autonomyCeiling, stageCeiling, objectives, kpis, "
                        + "findings, intake, fields, nextGate, conditions, history, changes, agents, declaredUses"),
                new("name, message …", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance portfolio poc-review"),
                new("governance portfolio poc-review --use-case quote-drafts --at 2027-01-04T08:00:00Z"))));
}
