using System.Reflection;
using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.DependencyInjection;
using Governance.Observability;
using Governance.Runtime;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/embedding.md shows is what compiles, runs and holds.</summary>
[Collection(MeasuringMemory.Name)]
public sealed class EmbeddingDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/embedding.md");

    private static readonly string Example = Repository.Find("docs/examples/customer-refunds");

    [Fact]
    public void The_first_lines_decide()
    {
        var facts = CedarRecord.Create([KeyValuePair.Create("coverConfirmed", CedarValue.FromBool(true))]);

        Assert.NotEqual(DecisionOutcome.Proceed, EmbeddingExamples.Start(Example, facts));
    }

    [Fact]
    public void Sources_are_put_together()
    {
        var pack = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(pack.FullName, "policies"));
            File.WriteAllText(Path.Combine(pack.FullName, "policies", "pack.cedar"), "@id(\"pack\") forbid (principal is Person, action, resource);");
            var services = new ServiceCollection();
            EmbeddingExamples.Configure(services, Example, pack.FullName, new InMemoryBudgetLedger(), () => new MemoryStream("@id(\"extra\") forbid (principal is Person, action, resource);"u8.ToArray()));
            using var provider = services.BuildServiceProvider();

            var rules = provider.GetRequiredService<GovernanceModel>().Policies.Rules.Select(rule => rule.Id).ToHashSet();
            Assert.Superset(new HashSet<string> { "pack", "extra", "summer.peak" }, rules);
        }
        finally
        {
            pack.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_model_in_code_is_written_and_read_again()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var parts = EmbeddingExamples.InCode();
            Assert.Equal([], EmbeddingExamples.Write(folder, parts));
            Assert.Equal(parts, GovernanceModel.Load(folder).Parts);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_reload_tells_what_changed_or_what_is_wrong()
    {
        var policies = ClaimsDesk.Policies;
        using var provider = new ServiceCollection().AddGovernance(g => g.FromParts(() => ClaimsDesk.Parts(policies))).BuildServiceProvider();
        using var log = new StringWriter { NewLine = "\n" };

        policies += "@id(\"new\") forbid (principal is Person, action, resource);";
        EmbeddingExamples.Reload(provider, log);
        policies += "@id(\"bad\") permit";
        EmbeddingExamples.Reload(provider, log);

        Assert.Matches("^#2 \\([0-9a-f]{12}\\): Added Policies new\npolicies/claims.cedar:\\d+:\\d+: error: ", log.ToString());
    }

    [Fact]
    public void A_kill_switch_is_in_force_at_once()
    {
        var runtime = new GovernanceRuntime(ClaimsDesk.Build(ClaimsDesk.Policies, []));

        var result = EmbeddingExamples.Stop(runtime, new() { Id = new("stop"), EngagedAt = ClaimsDesk.Now, EngagedBy = new("lea-roy"), Reason = new("something is wrong") });

        Assert.Equal([new KillSwitchId("stop")], result.Change!.Difference.KillSwitches.Added);
        Assert.NotEqual(DecisionOutcome.Proceed, runtime.Evaluate(ClaimsDesk.Refund(100m)).Outcome);
    }

    [Fact]
    public void A_listener_hears()
    {
        var told = new List<string>();
        using var spans = EmbeddingExamples.Listen(told.Add);

        new ObservedPolicyEvaluator(new PolicyEvaluator(ClaimsDesk.Build(ClaimsDesk.Policies, []))).Evaluate(ClaimsDesk.Refund(100m));

        Assert.Contains("governance.evaluate: proceed", told);
    }

    [Fact]
    public void Every_name_of_the_telemetry_is_in_the_table() => Assert.All(
        typeof(GovernanceTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        name => Assert.Contains($"`{name}`", Page.Text, StringComparison.Ordinal));

    [Fact]
    public void Lines_fit() => Assert.All(Page.Text.Split('\n').Where(line => !line.StartsWith('|')), line => Assert.True(line.Length <= 170, line));
}
