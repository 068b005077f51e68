using Governance.Organization;

namespace Governance.Cli.Output.Json;

/// <summary>The parts in a decision as people.</summary>
internal sealed record ResponsibilityJson(
    string DecisionType, SetInJson? SetIn, AnswererJson Accountable, IReadOnlyList<PartJson> Responsible, IReadOnlyList<PartJson> Consulted, IReadOnlyList<PartJson> Informed)
{
    public static ResponsibilityJson Of(DecisionTypeId type, ResolvedResponsibility parts) => new(
        type.Value,
        parts.Assignment is { } assignment ? new(assignment.Unit.Value, assignment.DecisionType.Value) : null,
        AnswererJson.Of(parts.Accountable),
        [.. parts.Responsible.Select(PartJson.Of)],
        [.. parts.Consulted.Select(PartJson.Of)],
        [.. parts.Informed.Select(PartJson.Of)]);
}
