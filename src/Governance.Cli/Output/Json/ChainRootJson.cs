using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>Who answers for what a chain grants in a unit; or why it does not hold there.</summary>
internal sealed record ChainRootJson(string Unit, string? Person, TextJson? Problem)
{
    public static ChainRootJson Of(ChainRoot root) => new(root.Unit.Value, root.Person?.Value, TextJson.Of(root.Problem));
}
