using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance kpis</c>.</summary>
internal static class KpisHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Says what the measurements in FOLDER/measurements prove of the KPIs, or that they do not; of one KPI with the whole working and a control chart.",
            new HelpSection("Usage:", new HelpRow("governance kpis FOLDER [ID] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new("FOLDER", "the path of a governance folder"), new("ID", "the id of a KPI; without it, all of them, those first that somebody should look after")),
            new HelpSection(
                "Options:",
                new("--at INSTANT", "judged on the day of this instant, in UTC: 2026-11-20T09:30:00Z; without it, today. Periods that are not over then are left out"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("effect or value", "with a sign, a change; without one, a value; below it where it lies, and how surely"),
                new("of the way", "how much of the way from the baseline to the target is made"),
                new("rows", "on how many measurements the verdict rests; one that does not count is told with its file, line and column, and the others are judged"),
                new("held back", "a success whose guardrail became worse, such as volume that was bought with quality"),
                new("net value", "benefits less costs while they were measured; what people’s work costs is not in the folder, so that it is an upper bound"),
                new("✓ ✗ !", "gained; worse, lost or held back; to look after")),
            new HelpSection(
                "Exit codes:",
                new("0", "nothing is worse or stale, and every measurement counts"),
                new("1", "a KPI that is shown is worse or stale, or a measurement does not count"),
                new("2", "the folder or the id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "at, day, totals, kpis, conflicts, objectives, portfolio, netValues, measurements; every property is always there"),
                new("of one", "at, day, kpi, working, guards, countedIn, chart, measurements"),
                new(
                    "kpis, kpi",
                    "id, name, family, owner, unit, useCases, verdict, whenMeasured, claim, level, effect, interval, method, attainment, attainmentInterval, attribution, "
                        + "strength, measuredUntil, rows, refused, guardedBy, heldBackBy, samples, cautions, line"),
                new("name, line …", "texts are {\"en\": …, \"fr\": …}; what is not known is null")),
            new HelpSection(
                "Examples:",
                new("governance kpis customer-refunds"),
                new("governance kpis customer-refunds refund-lead-time --at 2026-11-20T09:30:00Z"))),
        new(
            "Dit ce que les mesures de DOSSIER/measurements prouvent des indicateurs, ou qu’elles ne le prouvent pas\u202f; d’un seul, avec tout le calcul et une carte de contrôle.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance kpis DOSSIER [ID] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new("DOSSIER", "le chemin d’un dossier de gouvernance"),
                new("ID", "l’identifiant d’un indicateur\u202f; sans lui, tous, d’abord ceux qui demandent de l’attention")),
            new HelpSection(
                FrenchHelp.Options,
                new("--at INSTANT", "jugé au jour de cet instant, en UTC\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, aujourd’hui. Les périodes non finies ce jour-là sont laissées de côté"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("effet ou valeur", "avec un signe, un changement\u202f; sans signe, une valeur\u202f; dessous, où elle se situe, et avec quelle sûreté"),
                new("du chemin", "quelle part du chemin de la référence à la cible est faite"),
                new("lignes", "sur combien de mesures le verdict repose\u202f; celle qui ne compte pas est dite avec son fichier, sa ligne et sa colonne, et les autres sont jugées"),
                new("retenu", "un succès dont le garde-fou s’est dégradé, comme un volume acheté au prix de la qualité"),
                new("valeur nette", "les bénéfices moins les coûts pendant la mesure\u202f; ce que coûte le travail des personnes n’est pas dans le dossier\u00a0: c’est un maximum"),
                new("✓ ✗ !", "gagné\u202f; défavorable, perdu ou retenu\u202f; demande de l’attention")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "rien n’est défavorable ni périmé, et chaque mesure compte"),
                new("1", "un indicateur montré est défavorable ou périmé, ou une mesure ne compte pas"),
                new("2", "le dossier ou l’identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "at, day, totals, kpis, conflicts, objectives, portfolio, netValues, measurements\u202f; chaque propriété est toujours présente"),
                new("d’un seul", "at, day, kpi, working, guards, countedIn, chart, measurements"),
                new(
                    "kpis, kpi",
                    "id, name, family, owner, unit, useCases, verdict, whenMeasured, claim, level, effect, interval, method, attainment, attainmentInterval, attribution, "
                        + "strength, measuredUntil, rows, refused, guardedBy, heldBackBy, samples, cautions, line"),
                new("name, line …", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’est pas connu est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance kpis customer-refunds"),
                new("governance kpis customer-refunds refund-lead-time --at 2026-11-20T09:30:00Z"))));
}
