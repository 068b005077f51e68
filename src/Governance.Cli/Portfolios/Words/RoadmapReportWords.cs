using System.Diagnostics;
using Governance.Cli.Language;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>What <c>governance roadmap</c> says, in both languages.</summary>
internal static class RoadmapReportWords
{
    public static LocalizedText NoRoadmap { get; } = new("the folder has no roadmap", "le dossier n’a pas de feuille de route");

    public static LocalizedText Initiative { get; } = new("Initiative", "Initiative");

    public static LocalizedText Start { get; } = new("Start", "Début");

    public static LocalizedText Finish { get; } = new("Finish", "Fin");

    public static LocalizedText Float { get; } = new("Float", "Marge");

    public static LocalizedText WaitsFor { get; } = new("Waits for", "Attend");

    public static LocalizedText CriticalPaths { get; } = new("Critical paths", "Chemins critiques");

    public static LocalizedText Decisions { get; } = new("Architecture decisions", "Décisions d’architecture");

    /// <summary>That any delay moves the end.</summary>
    public static LocalizedText Critical { get; } = new("critical", "critique");

    public static LocalizedText AndMore { get; } = new("and more", "et d’autres");

    public static LocalizedText Due { get; } = new("due", "due");

    public static LocalizedText Decided { get; } = new("decided", "prise");

    public static LocalizedText NothingWaits { get; } = new("nothing waits for it", "rien ne l’attend");

    public static LocalizedText Break { get; } = new("Break", "Tombent");

    public static LocalizedText LackingUseCases { get; } = new("Use cases that lack something", "Cas d’usage à qui il manque quelque chose");

    public static LocalizedText LackingObjectives { get; } = new("Objectives that lack something", "Objectifs à qui il manque quelque chose");

    public static LocalizedText WithoutPurpose { get; } = new("Lose their purpose", "Perdent leur raison d’être");

    public static LocalizedText NothingBreaks { get; } = new("nothing breaks", "rien ne tombe");

    /// <summary>That there is nothing of an id that can be stopped.</summary>
    public static LocalizedText NothingToStop { get; } = new(
        "there is no initiative, architecture decision or use case", "il n’y a pas d’initiative, de décision d’architecture ni de cas d’usage");

    /// <summary>That there is nothing of an id that can be late.</summary>
    public static LocalizedText NothingToDelay { get; } = new("there is no initiative or architecture decision", "il n’y a pas d’initiative ni de décision d’architecture");

    public static LocalizedText FromUntil(string from, string until) => new($"from {from} until {until}", $"du {from} au {until}");

    public static LocalizedText Awaiting(string decisions) => new($"after {decisions}", $"après {decisions}");

    public static LocalizedText Days(int days) => new(ToolWords.Count(days, days == 1, "day", "days"), ToolWords.Count(days, days < 2, "jour", "jours"));

    public static LocalizedText FloatOf(LocalizedText days) => new($"float of {days.En}", $"marge de {days.Fr}");

    public static LocalizedText Stopped(string what) => new($"Without {what}", $"Sans {what}");

    public static LocalizedText Late(string what, LocalizedText days) => new($"With {what} late by {days.En}", $"Avec {what} en retard de {days.Fr}");

    public static LocalizedText EndMoves(string day, LocalizedText days) => new($"the end moves by {days.En}, to {day}", $"la fin recule de {days.Fr}, au {day}");

    public static LocalizedText EndStays(string day) => new($"the end stays {day}", $"la fin reste le {day}");

    public static LocalizedText Of(RoadmapPartKind kind) => kind switch
    {
        RoadmapPartKind.Initiative => new("the initiative", "l’initiative"),
        RoadmapPartKind.Decision => new("the architecture decision", "la décision d’architecture"),
        RoadmapPartKind.UseCase => new("the use case", "le cas d’usage"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(ArchitectureArea area) => area switch
    {
        ArchitectureArea.System => new("systems", "systèmes"),
        ArchitectureArea.Cloud => new("cloud", "nuage"),
        ArchitectureArea.Data => new("data", "données"),
        ArchitectureArea.Workplace => new("workplace", "poste de travail"),
        ArchitectureArea.UserExperience => new("user experience", "expérience utilisateur"),
        ArchitectureArea.Other => new("other", "autre"),
        _ => throw new UnreachableException(),
    };
}
