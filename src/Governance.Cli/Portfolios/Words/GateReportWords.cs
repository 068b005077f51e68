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

    public static LocalizedText Waiting { get; } = new("Before a gate", "Devant une porte");

    public static LocalizedText NobodyWaits { get; } = new("no use case is before a gate", "aucun cas d’usage n’est devant une porte");

    public static LocalizedText Ending { get; } = new("Goes that end within 60 days or have ended", "Feux verts qui prennent fin sous 60 jours ou l’ont fait");

    public static LocalizedText Overdue { get; } = new("Overdue", "En retard");

    public static LocalizedText Reopened { get; } = new("Open again", "Rouvertes");

    public static LocalizedText Gates { get; } = new("Gates", "Portes");

    public static LocalizedText NoGates { get; } = new("the folder has no gates", "le dossier n’a pas de portes");

    public static LocalizedText Days(string number) => new($"{number} days", $"{number} jours");

    public static LocalizedText Condition(string id) => new($"condition {id}", $"condition {id}");

    public static LocalizedText TimeBox { get; } = new("the time box is over", "la durée limitée est écoulée");

    public static LocalizedText GoOf(string day) => new($"go of {day}", $"feu vert du {day}");
}
