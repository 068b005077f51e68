using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A criterion, and its share of all weight.</summary>
internal sealed record WeighedCriterionJson(string Criterion, TextJson? Name, string Group, decimal Share)
{
    public static WeighedCriterionJson Of(Criterion criterion, CriterionShare weight) =>
        new(criterion.Id.Value, TextJson.Of(criterion.Name), ArbitrationNames.Of(criterion.Group), ArbitrationJson.Number(weight.Share));
}
