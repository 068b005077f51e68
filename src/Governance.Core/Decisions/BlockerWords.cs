namespace Governance.Decisions;

/// <summary>What is said of blockers, in both languages.</summary>
internal static class BlockerWords
{
    public static LocalizedText MissingGrant(Grant? highest, AutonomyLevel level) => highest is null
        ? new($"nothing grants “{level.DisplayName.En}”", $"rien n’accorde «\u00a0{level.DisplayName.Fr}\u00a0»")
        : new($"`{highest.Rule}` grants up to “{highest.Level.DisplayName.En}” and nothing grants more",
            $"`{highest.Rule}` accorde jusqu’à «\u00a0{highest.Level.DisplayName.Fr}\u00a0» et rien n’accorde davantage");

    /// <summary>For a rule whose author wrote no reason.</summary>
    public static LocalizedText Ceiling(Ceiling ceiling) => ceiling.Level == AutonomyLevel.None
        ? new("it forbids this", "elle l’interdit")
        : new($"it allows at most “{ceiling.Level.DisplayName.En}”", $"elle permet au plus «\u00a0{ceiling.Level.DisplayName.Fr}\u00a0»");
}
