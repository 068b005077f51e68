using Governance.Cli.Chains;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>By which chains somebody may decide, as <c>authority --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record ChainAnswerJson(string Party, string At, string? Unit, IReadOnlyList<DecisionChainsJson> Decisions)
{
    public static ChainAnswerJson Of(ChainQuestion question, IReadOnlyList<DecisionChains> answer) => new(
        question.Party.ToString(), InstantPattern.ExtendedIso.Format(question.At), question.Unit?.Value, [.. answer.Select(DecisionChainsJson.Of)]);
}
