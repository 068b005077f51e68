using System.Globalization;
using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A decision, as <c>decide --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record DecisionJson
{
    public required string Request { get; init; }

    public required string Outcome { get; init; }

    public required string Autonomy { get; init; }

    public required IReadOnlyList<GrantJson> Grants { get; init; }

    public required IReadOnlyList<CeilingJson> Ceilings { get; init; }

    public required AuthorityJson? Authority { get; init; }

    public required IReadOnlyList<ValidationJson> Validations { get; init; }

    public required IReadOnlyList<PresentedJson> Presented { get; init; }

    public required IReadOnlyList<BudgetJson> Budgets { get; init; }

    public required IReadOnlyList<ObligationJson> Obligations { get; init; }

    public required IReadOnlyList<BlockerJson> Blockers { get; init; }

    public required string PolicyVersion { get; init; }

    public required string Digest { get; init; }

    /// <summary>What an approval of the presented plan binds to; <see langword="null"/> when no plan is presented.</summary>
    public required string? PlanDigest { get; init; }

    public required string Explanation { get; init; }

    /// <summary>A decision in a form that machines read.</summary>
    /// <param name="request">The name of the request.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="culture">The language of the explanation.</param>
    public static DecisionJson Of(string request, Decision decision, CultureInfo culture) => new()
    {
        Request = request,
        Outcome = JsonNames.Of(decision.Outcome),
        Autonomy = decision.Autonomy.Name,
        Grants = [.. decision.Grants.Select(GrantJson.Of)],
        Ceilings = [.. decision.Ceilings.Select(CeilingJson.Of)],
        Authority = AuthorityJson.Of(decision.Authority),
        Validations = [.. decision.Validations.Select(ValidationJson.Of)],
        Presented = [.. decision.Presented.Select(PresentedJson.Of)],
        Budgets = [.. decision.Budgets.Select(BudgetJson.Of)],
        Obligations = [.. decision.Obligations.Select(ObligationJson.Of)],
        Blockers = [.. decision.BlockersTo(AutonomyLevel.ActWithinBounds).Select(BlockerJson.Of)],
        PolicyVersion = decision.PolicyVersion,
        Digest = decision.Digest,
        PlanDigest = decision.Evidence.Plan is { } presented ? decision.PlanDigest(presented.Plan) : null,
        Explanation = decision.Explain(culture),
    };
}
