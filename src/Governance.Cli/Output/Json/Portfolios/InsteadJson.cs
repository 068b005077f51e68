using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What would leave for a candidate, and what that would cost.</summary>
internal sealed record InsteadJson(IReadOnlyList<string> Leaving, decimal Loss, decimal LeastLoss)
{
    public static InsteadJson? Of(ChoiceDisplacement? instead) => instead is null ? null : new([.. instead.Leaving.Select(id => id.Value)], instead.Loss, instead.LeastLoss);
}
