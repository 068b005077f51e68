using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>Why the must-haves cannot all be chosen.</summary>
internal sealed record ConflictJson(ShortageJson? Shortage, IReadOnlyList<string> UseCases, TextJson? Message)
{
    public static ConflictJson Of(MustHaveConflict conflict) => new(
        conflict.Shortage is { } shortage ? ShortageJson.Of(shortage) : null, [.. conflict.UseCases.Select(id => id.Value)], TextJson.Of(conflict.Message));
}
