using System.Collections.Immutable;

namespace Governance;

/// <summary>The names and meanings of the autonomy levels, and how they are read from text.</summary>
public static class AutonomyScale
{
    private static readonly ImmutableArray<(LocalizedText Name, LocalizedText Precondition)> Steps =
    [
        (new("None", "Aucune"), new("refused: the agent takes no part", "refus : l’agent n’intervient pas")),
        (new("Observe", "Observer"), new("no effect possible: it may watch and prepare", "aucun effet possible : il peut observer et préparer")),
        (new("Advise", "Conseiller"), new("a human decides and executes", "un humain décide et exécute")),
        (new("Act with approval", "Agir sur approbation"), new("approval of this exact action", "approbation de cette action précise")),
        (new("Act on plan", "Agir sur plan"), new("approval of a plan that covers the action", "approbation d’un plan qui couvre l’action")),
        (new("Act within bounds", "Agir dans les bornes"), new("nothing, inside machine-checked bounds", "rien, à l’intérieur de bornes contrôlées par la machine")),
        (new("Act monitored", "Agir sous surveillance"), new("nothing; the risk is accepted and the kill switch tested", "rien ; le risque est accepté et l’arrêt d’urgence testé")),
    ];

    /// <summary>All levels, from the lowest.</summary>
    public static ImmutableArray<AutonomyLevel> Levels { get; } = [.. Enum.GetValues<AutonomyLevel>()];

    /// <summary>The names that policies and files use for the levels, from the lowest: the same as the members of <see cref="AutonomyLevel"/>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetNames<AutonomyLevel>()];

    /// <summary>Reads a level by its exact name, such as <c>ActWithApproval</c>.</summary>
    /// <param name="name">The name; letter case counts.</param>
    /// <param name="level">The level; <see cref="AutonomyLevel.None"/> when there is none of that name.</param>
    public static bool TryParse(string? name, out AutonomyLevel level)
    {
        var index = name is null ? -1 : Names.IndexOf(name);
        level = index < 0 ? AutonomyLevel.None : Levels[index];
        return index >= 0;
    }

    extension(AutonomyLevel level)
    {
        /// <summary>The name that policies and files use: <c>ActWithApproval</c>.</summary>
        public string Name => Names[(int)level];

        /// <summary>The name that people read: “Act with approval”, « Agir sur approbation ».</summary>
        public LocalizedText DisplayName => Steps[(int)level].Name;

        /// <summary>The human act that must precede the effect at this level.</summary>
        public LocalizedText Precondition => Steps[(int)level].Precondition;
    }
}
