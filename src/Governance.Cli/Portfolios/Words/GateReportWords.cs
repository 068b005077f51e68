namespace Governance.Cli.Portfolios;

/// <summary>What <c>governance gates</c> says, in both languages.</summary>
internal static class GateReportWords
{
    public static LocalizedText Gate { get; } = new("Gate", "Porte");

    public static LocalizedText Body { get; } = new("Body", "Instance");

    public static LocalizedText Functions { get; } = new("Functions", "Fonctions");

    public static LocalizedText Validity { get; } = new("A go counts", "Un feu vert vaut");

    /// <summary>That a criterion must be met.</summary>
    public static LocalizedText Must { get; } = new("must", "exigé");

    /// <summary>That a criterion should be met, and otherwise becomes a condition.</summary>
    public static LocalizedText Should { get; } = new("should", "souhaité");

    /// <summary>That a use case has no gate before it.</summary>
    public static LocalizedText IsBeforeNone { get; } = new("it is not before a gate", "il n’est devant aucune porte");

    /// <summary>How many use cases are before a gate.</summary>
    public static LocalizedText Before(int count) => count switch
    {
        0 => new("No use case is before it", "Aucun cas d’usage n’est devant elle"),
        1 => new("One use case is before it", "Un cas d’usage est devant elle"),
        _ => new($"{count} use cases are before it", $"{count} cas d’usage sont devant elle"),
    };

    public static LocalizedText Ending { get; } = new("Goes that end within 60 days or have ended", "Feux verts qui prennent fin sous 60 jours ou l’ont fait");

    public static LocalizedText Overdue { get; } = new("Overdue", "En retard");

    public static LocalizedText Reopened { get; } = new("Open again", "Rouvertes");

    public static LocalizedText NoGates { get; } = new("the folder has no gates", "le dossier n’a pas de portes");

    public static LocalizedText Days(string number) => new($"{number} days", $"{number} jours");

    public static LocalizedText Condition(string id) => new($"condition {id}", $"condition {id}");

    public static LocalizedText TimeBox { get; } = new("the time box is over", "la durée limitée est écoulée");

    public static LocalizedText GoOf(string day) => new($"go of {day}", $"feu vert du {day}");
}
