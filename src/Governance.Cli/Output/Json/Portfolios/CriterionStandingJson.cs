using Governance.Decisions;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A criterion, and whether a use case meets it.</summary>
internal sealed record CriterionStandingJson(string Criterion, bool Optional, bool Met, TextJson? Missing)
{
    public static CriterionStandingJson Of(CriterionStanding standing) =>
        new(standing.Criterion.Id.Value, standing.Criterion.IsOptional, standing.IsMet, TextJson.Of(standing.Missing));
}
