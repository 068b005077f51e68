using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance agent</c>.</summary>
internal static class AgentHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Shows the file of an agent: its mandate, certificates, how far it may go and why, what earns its next level, and everything that is recorded of it.",
            new HelpSection("Usage:", new HelpRow("governance agent FOLDER ID [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new("FOLDER", "the path of a governance folder"), new("ID", "the id of the agent")),
            new HelpSection(
                "Options:",
                new("--at INSTANT", "judged at this instant: 2026-11-20T09:30:00Z; without it, now. The agent itself and its records are as the folder has them"),
                new("--json", "write the file to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("✓ ✗ !", "in force, kept or earned; not so, and why; to look after"),
                new("≤", "what holds an act where it is. A decision never goes above this level; what the act itself brings (amount, resource, context) may lower it"),
                new("proved", "the chance of success that the trials prove at least, by the method of the rule, and by Wilson’s score for comparison")),
            new HelpSection(
                "Exit codes:",
                new("0", "no findings"),
                new("1", "the agent has findings"),
                new("2", "the folder or the id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "at, id, name, status, owner, deputy, technicalOwner, unit, teams, useCases, reviewDue, and as follows; every property is always there"),
                new("findings", "kind, message"),
                new("mandate", "task, decisionTypes, prohibitions, kpis (kpi, atLeast, atMost, maximumAge, latest, kept)"),
                new("environment", "model, tools, dataClasses, fingerprint"),
                new("certificates", "as in agents.json, and inForce, problem, replacedBy, level, limitedBy"),
                new("autonomy", "decisionType, purpose, unit, level, factors (kind, level, binding, because, toRise), conditional (rule, level)"),
                new(
                    "promotions",
                    "decisionType, unit, from, to, rule, since, trials, successes, lowerBound, wilsonBound, ofOtherEnvironments, beforeTheLevel, cleanTrialsNeeded, "
                        + "earliestAt, earned, obstacles"),
                new("delegationsReceived", "as the decisions of `governance authority --json`"),
                new("delegationsGiven", "inForce, problem, rule"),
                new("the records", "incidents, appraisals, trials, history, exit"),
                new("name, because …", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance agent customer-refunds refund-bot"),
                new("governance agent customer-refunds refund-bot --at 2027-01-04T08:00:00Z --json"))),
        new(
            "Montre le dossier d’un agent\u00a0: son mandat, ses certificats, jusqu’où il peut aller et pourquoi, ce qui lui vaudra le niveau suivant, et tout ce qui est consigné.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance agent DOSSIER ID [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new("DOSSIER", "le chemin d’un dossier de gouvernance"), new("ID", "l’identifiant de l’agent")),
            new HelpSection(
                FrenchHelp.Options,
                new("--at INSTANT", "jugé à cet instant\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, maintenant. L’agent lui-même et ses pièces sont tels que le dossier les décrit"),
                new("--json", "écrire le dossier de l’agent en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("✓ ✗ !", "en vigueur, tenu ou mérité\u202f; ne l’est pas, et pourquoi\u202f; demande de l’attention"),
                new("≤", "ce qui retient un acte à son niveau. Une décision ne le dépasse jamais\u202f; ce que l’acte apporte (montant, ressource, contexte) peut l’abaisser"),
                new("établi", "la chance de réussite que les essais établissent au moins, par la méthode de la règle, et par le score de Wilson pour comparer")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "rien à signaler"),
                new("1", "l’agent appelle des remarques"),
                new("2", "le dossier ou l’identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "at, id, name, status, owner, deputy, technicalOwner, unit, teams, useCases, reviewDue, et ce qui suit\u202f; chaque propriété est toujours présente"),
                new("findings", "kind, message"),
                new("mandate", "task, decisionTypes, prohibitions, kpis (kpi, atLeast, atMost, maximumAge, latest, kept)"),
                new("environment", "model, tools, dataClasses, fingerprint"),
                new("certificates", "comme dans agents.json, et inForce, problem, replacedBy, level, limitedBy"),
                new("autonomy", "decisionType, purpose, unit, level, factors (kind, level, binding, because, toRise), conditional (rule, level)"),
                new(
                    "promotions",
                    "decisionType, unit, from, to, rule, since, trials, successes, lowerBound, wilsonBound, ofOtherEnvironments, beforeTheLevel, cleanTrialsNeeded, "
                        + "earliestAt, earned, obstacles"),
                new("delegationsReceived", "comme decisions dans `governance authority --json`"),
                new("delegationsGiven", "inForce, problem, rule"),
                new("les pièces", "incidents, appraisals, trials, history, exit"),
                new("name, because …", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance agent customer-refunds refund-bot"),
                new("governance agent customer-refunds refund-bot --at 2027-01-04T08:00:00Z --json"))));
}
