namespace Governance.Cli.Responsibilities;

/// <summary>What <c>governance responsibilities</c> says, in both languages.</summary>
internal static class ResponsibilityWords
{
    public static LocalizedText Decision { get; } = new("Decision", "Décision");

    public static LocalizedText Responsible { get; } = new("Responsible", "Exécution");

    public static LocalizedText Accountable { get; } = new("Accountable", "Responsable");

    public static LocalizedText Consulted { get; } = new("Consulted", "Consultation");

    public static LocalizedText Informed { get; } = new("Informed", "Information");

    /// <summary>Heads the unit in which something is set.</summary>
    public static LocalizedText SetIn { get; } = new("Set in", "Fixé dans");

    public static LocalizedText Nobody { get; } = new("nobody", "personne");

    /// <summary>Heads what a difference is about.</summary>
    public static LocalizedText What { get; } = new("What", "Objet");

    public static LocalizedText Nothing { get; } = new("the folder says nothing of responsibilities", "le dossier ne dit rien des responsabilités");

    public static LocalizedText NoUnitAbove { get; } = new("no unit lies above it", "aucune unité ne se trouve au-dessus");

    public static LocalizedText At(string instant) => new($"Responsibilities, {instant}", $"Responsabilités, {instant}");

    public static LocalizedText AsIn(string unit, string above) => new($"{unit}: as in {above}", $"{unit}\u00a0: comme dans {above}");

    /// <summary>Heads the people and rules in which a unit is not as the one above.</summary>
    public static LocalizedText DiffersFrom(string unit, string above) => new($"Where {unit} differs from {above}", $"Ce en quoi {unit} diffère de {above}");

    public static LocalizedText DiffersInNothing(string unit, string above) => new($"{unit} differs from {above} in nothing", $"{unit} ne diffère en rien de {above}");

    /// <summary>That nobody answers for decisions, and why.</summary>
    public static LocalizedText NobodyAnswers(string types, LocalizedText problem) => new($"{types}: {problem.En}", $"{types}\u00a0: {problem.Fr}");

    /// <summary>That nobody is there for a party with another part, and why.</summary>
    public static LocalizedText NobodyThere(string types, string party, LocalizedText problem) => new($"{types}, {party}: {problem.En}", $"{types}, {party}\u00a0: {problem.Fr}");
}
