using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance agents</c>.</summary>
internal static class AgentsHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Shows the register of agents: who answers for each, where it stands, how far it may go, and what somebody should look after.",
            new HelpSection("Usage:", new HelpRow("governance agents FOLDER [--status STATUS] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--status STATUS", "only agents of this status: draft, onboarding, probation, active, suspended, quarantined, offboarding or retired"),
                new("--at INSTANT", "judged at this instant: 2026-11-20T09:30:00Z; without it, now. The agents themselves are as the folder has them"),
                new("--json", "write the register to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("may go up to", "the level that no act of a decision type goes above, whatever its use case and unit; `governance agent` shows each, and why"),
                new("findings", "an owner who left, a review or a certificate that ends within 30 days or has ended, a KPI outside its bounds, and the like")),
            new HelpSection(
                "Exit codes:",
                new("0", "no findings"),
                new("1", "an agent that is shown has findings"),
                new("2", "the folder cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "at, status (as asked for, or null), agents; every property is always there"),
                new("agents", "id, name, status, owner, deputy, technicalOwner, unit, levels (decisionType, level), reviewDue, findings (kind, message)"),
                new("name, message", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance agents customer-refunds"),
                new("governance agents customer-refunds --status probation --at 2027-01-04T08:00:00Z"))),
        new(
            "Montre le registre des agents\u00a0: qui en répond, où ils en sont, jusqu’où ils peuvent aller, et ce qui demande de l’attention.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance agents DOSSIER [--status STATUT] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--status STATUT", "seulement les agents de ce statut\u00a0: draft, onboarding, probation, active, suspended, quarantined, offboarding ou retired"),
                new("--at INSTANT", "jugés à cet instant\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, maintenant. Les agents eux-mêmes sont tels que le dossier les décrit"),
                new("--json", "écrire le registre en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("jusqu’où", "le niveau qu’aucun acte d’un type de décision ne dépasse, quels que soient le cas d’usage et l’unité\u202f; `governance agent` les montre tous, et dit pourquoi"),
                new("remarques", "un responsable parti, une revue ou un certificat qui prend fin sous 30 jours ou l’a fait, un indicateur hors limites, et ainsi de suite")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "rien à signaler"),
                new("1", "un agent montré appelle des remarques"),
                new("2", "le dossier est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "at, status (tel que demandé, ou null), agents\u202f; chaque propriété est toujours présente"),
                new("agents", "id, name, status, owner, deputy, technicalOwner, unit, levels (decisionType, level), reviewDue, findings (kind, message)"),
                new("name, message", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance agents customer-refunds"),
                new("governance agents customer-refunds --status probation --at 2027-01-04T08:00:00Z"))));
}
