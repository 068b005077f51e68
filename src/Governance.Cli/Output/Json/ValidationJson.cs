using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A validation that must pass first, as <c>decide --json</c> writes it.</summary>
internal sealed record ValidationJson(string? Protocol, TextJson? Name, string? Approver, IReadOnlyList<string> DemandedBy, PresentedJson? MetBy)
{
    public static ValidationJson Of(RequiredValidation validation) => new(
        validation.Protocol?.Value,
        TextJson.Of(validation.Name),
        validation.Approver?.ToString(),
        [.. validation.DemandedBy],
        validation.MetBy is { } by ? PresentedJson.Of(by) : null);
}
