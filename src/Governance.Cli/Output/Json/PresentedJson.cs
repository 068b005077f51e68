using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>What came of presented evidence, as <c>decide --json</c> writes it.</summary>
internal sealed record PresentedJson(string Kind, string Id, bool Counts, TextJson? VoidBecause)
{
    public static PresentedJson Of(PresentedEvidence evidence) =>
        new(JsonNames.Of(evidence.Kind), evidence.Id, evidence.Counts, TextJson.Of(evidence.VoidBecause));
}
