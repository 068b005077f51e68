using Governance.Approvals;

namespace Governance.Cli.Output.Json;

/// <summary>A duty that comes with a decision, as <c>decide --json</c> writes it.</summary>
internal sealed record ObligationJson(string Id, TextJson? Duty)
{
    public static ObligationJson Of(Obligation obligation) => new(obligation.Id.Value, TextJson.Of(obligation.Duty));
}
