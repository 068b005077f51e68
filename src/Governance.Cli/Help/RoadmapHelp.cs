using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance roadmap</c>.</summary>
internal static class RoadmapHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Schedules the roadmap: when each initiative starts and finishes, what is critical, and what a stop or a delay would do.",
            new HelpSection("Usage:", new HelpRow("governance roadmap FOLDER [--stop ID] [--delay ID=DAYS] [--gantt] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--stop ID", "what breaks without this initiative, architecture decision or use case; an id of several kinds is the first of these"),
                new("--delay ID=DAYS", "what moves when this initiative or architecture decision is so many days late"),
                new("--gantt", "write the schedule as a Mermaid Gantt diagram, and nothing else"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("finish", "the first day after it: what waits for it can start on this day"),
                new("float", "by how many days it can start later without moving the end; what has none is critical"),
                new("no roadmap", "of a folder without a roadmap it says so, which is no finding")),
            new HelpSection(
                "Exit codes:",
                new("0", "the schedule is written; nothing breaks, and the end stays"),
                new("1", "the stop breaks something, or the delay moves the end"),
                new("2", "the folder or an id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "roadmap (null when the folder has none), stop and delay (null when not asked for); every property is always there"),
                new("roadmap", "start, end, initiatives, decisions, criticalPaths (initiatives, awaiting), morePaths"),
                new("initiatives", "initiative, name, owner, start, finish, float, critical, useCases, dependsOn, decisions"),
                new("decisions", "decision, name, area, owner, decidedOn, due, available, float"),
                new("stop", "kind, id, initiatives, useCases, objectives, withoutPurpose"),
                new("delay", "kind, id, days, moved (initiative, from, to, days), end, endMovesBy"),
                new("name", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance roadmap poc-review"),
                new("governance roadmap poc-review --stop one-ai-platform --delay events-from-network=14"),
                new("governance roadmap poc-review --gantt"))),
        new(
            "Ordonnance la feuille de route\u00a0: quand commence et finit chaque initiative, ce qui est critique, et ce que ferait un arrêt ou un retard.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance roadmap DOSSIER [--stop ID] [--delay ID=JOURS] [--gantt] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--stop ID", "ce qui tombe sans cette initiative, cette décision d’architecture ou ce cas d’usage\u202f; un identifiant de plusieurs genres est le premier d’entre eux"),
                new("--delay ID=JOURS", "ce qui recule quand cette initiative ou cette décision d’architecture a tant de jours de retard"),
                new("--gantt", "écrire le calendrier en diagramme de Gantt Mermaid, et rien d’autre"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("fin", "le premier jour après elle\u00a0: ce qui l’attend peut commencer ce jour-là"),
                new("marge", "de combien de jours elle peut commencer plus tard sans déplacer la fin\u202f; sans marge, elle est critique"),
                new("sans feuille", "d’un dossier sans feuille de route il est dit qu’il n’en a pas, et ce n’est pas une remarque")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "le calendrier est écrit\u202f; rien ne tombe, et la fin reste"),
                new("1", "l’arrêt fait tomber quelque chose, ou le retard déplace la fin"),
                new("2", "le dossier ou un identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "roadmap (null quand le dossier n’en a pas), stop et delay (null quand rien n’est demandé)\u202f; chaque propriété est toujours présente"),
                new("roadmap", "start, end, initiatives, decisions, criticalPaths (initiatives, awaiting), morePaths"),
                new("initiatives", "initiative, name, owner, start, finish, float, critical, useCases, dependsOn, decisions"),
                new("decisions", "decision, name, area, owner, decidedOn, due, available, float"),
                new("stop", "kind, id, initiatives, useCases, objectives, withoutPurpose"),
                new("delay", "kind, id, days, moved (initiative, from, to, days), end, endMovesBy"),
                new("name", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance roadmap poc-review"),
                new("governance roadmap poc-review --stop one-ai-platform --delay events-from-network=14"),
                new("governance roadmap poc-review --gantt"))));
}
