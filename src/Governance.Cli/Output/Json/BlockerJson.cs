using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>What stands between a decision and <see cref="AutonomyLevel.ActWithinBounds"/>, as <c>decide --json</c> writes it.</summary>
internal sealed record BlockerJson(string Level, string Kind, string? Rule, TextJson? Because)
{
    public static BlockerJson Of(Blocker blocker) =>
        new(blocker.Level.Name, JsonNames.Of(blocker.Kind), blocker.Rule, TextJson.Of(blocker.Because));
}
