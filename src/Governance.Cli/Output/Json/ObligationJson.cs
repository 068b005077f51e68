using Governance.Decisions;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A duty that comes with a decision, as <c>decide --json</c> writes it.</summary>
internal sealed record ObligationJson(string Id, TextJson? Duty, string? Party, string? Due)
{
    public static ObligationJson Of(RequiredObligation obligation) => new(
        obligation.Id.Value,
        TextJson.Of(obligation.Duty),
        obligation.Party?.ToString(),
        obligation.Due is { } due ? InstantPattern.ExtendedIso.Format(due) : null);
}
