using Governance.Cli.Cedar.Testing;
using Governance.Cli.Output.Json;

namespace Governance.Cli.Cedar.Output;

/// <summary>A check that did not come out as expected.</summary>
internal sealed record TestDifferenceJson(string Test, string Kind, string? Subject, TextJson Detail)
{
    public static TestDifferenceJson Of(TestDifference difference) => new(
        difference.Test,
        KindScoreJson.Name(difference.Kind),
        difference.Subject.Length == 0 ? null : difference.Subject,
        new(difference.Detail.En, difference.Detail.Fr));
}
