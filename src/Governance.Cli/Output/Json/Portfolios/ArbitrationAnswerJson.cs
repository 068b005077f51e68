using Governance.Cli.Portfolios;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>How use cases compare and which are to be chosen, as <c>arbitrate --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record ArbitrationAnswerJson(string? UseCase, ArbitrationJson? Arbitration, ChoiceJson? Choice)
{
    public static ArbitrationAnswerJson Of(ArbitrationAnswer answer) => new(answer.UseCase?.Value, ArbitrationJson.Of(answer), ChoiceJson.Of(answer.Choice));
}
