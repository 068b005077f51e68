namespace Governance.Decisions;

/// <summary>What is said of blockers, in both languages.</summary>
internal static class BlockerWords
{
    public static LocalizedText MissingGrant(Grant? highest, AutonomyLevel level) => highest is null
        ? new($"nothing grants `{level.Name}`", $"rien n’accorde `{level.Name}`")
        : new($"`{highest.Rule}` grants up to `{highest.Level.Name}` and nothing grants more",
            $"`{highest.Rule}` accorde jusqu’à `{highest.Level.Name}` et rien n’accorde davantage");

    public static LocalizedText Ceiling(Ceiling ceiling) =>
        new($"`{ceiling.Rule}` allows at most `{ceiling.Level.Name}`", $"`{ceiling.Rule}` permet au plus `{ceiling.Level.Name}`");
}
