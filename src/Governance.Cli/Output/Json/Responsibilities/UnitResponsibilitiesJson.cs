using Governance.Cli.Responsibilities;

namespace Governance.Cli.Output.Json;

/// <summary>The decisions of a unit, each with its parts.</summary>
internal sealed record UnitResponsibilitiesJson(string Unit, string? Above, IReadOnlyList<ResponsibilityJson> Responsibilities)
{
    public static UnitResponsibilitiesJson Of(UnitResponsibilities found) =>
        new(found.Unit.Id.Value, found.Unit.Parent?.Value, [.. found.Rows.Select(row => ResponsibilityJson.Of(row.Type, row.Parts))]);
}
