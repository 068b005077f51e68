using System.Text;
using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.DependencyInjection;
using Governance.Kpis;
using Governance.Observability;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using Governance.Runtime;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tests.Embedding;

/// <summary>What an application gets from its container, where its model comes from, and what it is told when that fails.</summary>
public sealed class AddGovernanceTests
{
    private const string NoRefunds = "@id(\"no-refunds\") forbid (principal, action == Action::\"refund.issue\", resource);";

    private static readonly string Example = Repository.Find("docs/examples/customer-refunds");

    private static readonly GovernanceModelParts Parts = ClaimsDesk.Parts(ClaimsDesk.Policies);

    [Fact]
    public void The_container_gives_everything_that_the_remarks_name()
    {
        using var provider = Provide(g => g.FromParts(Parts));
        var runtime = provider.GetRequiredService<GovernanceRuntime>();

        Assert.IsType<ObservedPolicyEvaluator>(provider.GetRequiredService<IPolicyEvaluator>());
        Assert.Same(provider.GetRequiredService<IPolicyEvaluator>(), provider.GetRequiredService<IPolicyEvaluator>());
        Assert.Same(provider.GetRequiredService<IBudgetLedger>(), provider.GetRequiredService<IBudgetUsage>());
        Assert.IsType<InMemoryBudgetLedger>(provider.GetRequiredService<IBudgetLedger>());
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
        Assert.Same(runtime.Current, provider.GetRequiredService<GovernanceSnapshot>());
        Assert.Same(runtime.Current.Model, provider.GetRequiredService<GovernanceModel>());
        Assert.Same(runtime.Current.Model.Policies, provider.GetRequiredService<PolicyCatalogue>());
        Assert.Same(runtime.Current.Model.Responsibilities, provider.GetRequiredService<ResponsibilityMatrix>());
        Assert.Equal(
            new object[] { Parts.Organization, Parts.Portfolio, Parts.Agents, Parts.Delegations, Parts.Protocols, Parts.Kpis },
            [
                provider.GetRequiredService<OrganizationDirectory>(), provider.GetRequiredService<PortfolioRegister>(), provider.GetRequiredService<AgentRegister>(),
                provider.GetRequiredService<DelegationRegister>(), provider.GetRequiredService<ProtocolCatalogue>(), provider.GetRequiredService<KpiCatalogue>(),
            ]);
        Assert.Equal(DecisionOutcome.Proceed, provider.GetRequiredService<IPolicyEvaluator>().Evaluate(ClaimsDesk.Refund(100m)).Outcome);
    }

    [Fact]
    public void What_the_application_registers_itself_wins()
    {
        var (ledger, clock, later) = (new InMemoryBudgetLedger(), new StoppedClock(), new StoppedClock());
        using var own = Provide(g => g.FromParts(Parts), services => services.AddSingleton<IBudgetLedger>(ledger).AddSingleton<IClock>(clock));
        using var told = Provide(g => g.FromParts(Parts).UseLedger(ledger).UseClock(later).WithoutTelemetry(), services => services.AddSingleton<IClock>(clock));

        Assert.Same(ledger, own.GetRequiredService<IBudgetLedger>());
        Assert.Same(clock, own.GetRequiredService<IClock>());
        Assert.Same(ledger, told.GetRequiredService<IBudgetUsage>());
        Assert.Same(later, told.GetRequiredService<IClock>());
        Assert.Same(told.GetRequiredService<GovernanceRuntime>(), told.GetRequiredService<IPolicyEvaluator>());
    }

    [Fact]
    public void A_folder_files_streams_and_code_give_the_same_model()
    {
        var files = GovernanceModelWriter.Write(GovernanceModel.Load(Example).Parts);

        string[] digests =
        [
            Digest(g => g.FromFolder(Example)),
            Digest(g => g.FromFiles(files)),
            Digest(g =>
            {
                foreach (var file in files)
                {
                    g.FromStream(file.Name, () => new MemoryStream(file.Content.ToArray()));
                }
            }),
            Digest(g => g.FromParts(GovernanceModel.Load(Example).Parts)),
            Digest(g => g.FromParts(() => GovernanceModel.Load(Example).Parts)),
            Digest(g => g.FromFiles(files.Where(file => !file.Name.EndsWith(".cedar", StringComparison.Ordinal))).FromFiles(files.Where(file => file.Name.EndsWith(".cedar", StringComparison.Ordinal)))),
        ];

        Assert.Single(digests.Distinct());
    }

    [Fact]
    public void Policies_are_added_as_text_in_code_and_for_a_unit()
    {
        var inCode = PolicySet.Parse("@id(\"made\") forbid (principal, action == Action::\"refund.issue\", resource) when { context.amount.greaterThan(decimal(\"9.0\")) };").Value;
        foreach (var source in new Action<GovernanceBuilder>[] { g => g.FromParts(Parts), g => g.FromFiles(GovernanceModelWriter.Write(Parts)) })
        {
            using var provider = Provide(g =>
            {
                source(g);
                g.AddPolicies("more.cedar", NoRefunds, new UnitId("france")).AddPolicies("policies/made.cedar", inCode);
            });
            var rules = provider.GetRequiredService<PolicyCatalogue>().Rules;

            Assert.Equal(new UnitId("france"), rules.Single(rule => rule.Id == "no-refunds").Unit);
            Assert.Contains("made", provider.GetRequiredService<IPolicyEvaluator>().Evaluate(ClaimsDesk.Refund(10m)).Ceilings.Select(ceiling => ceiling.Rule));
        }
    }

    [Fact]
    public void Every_finding_of_every_source_is_told_at_once_with_its_place()
    {
        var failure = Assert.Throws<GovernanceConfigurationException>(() => Provide(g => g
            .FromFiles(Samples.Files(Samples.Folder().Where(pair => pair.Key != "agents.json")))
            .FromFiles(GovernanceFile.FromText("agents.json", Samples.Agents.Replace("\"active\"", "\"actif\"", StringComparison.Ordinal).Replace("2027-03-31T00:00:00Z", "tomorrow", StringComparison.Ordinal)))
            .FromStream("delegations.json", () => throw new FileNotFoundException())
            .FromStream("portfolio.json", () => new MemoryStream("{}"u8.ToArray()))
            .AddPolicies("policies/bad.cedar", "permit (principal, action resource);")));

        Assert.Equal(
            [
                "`delegations.json` cannot be read", "agents.json:10:13 $.agents[0].status", "agents.json:9:16 $.agents[0].reviewDue",
                "policies/bad.cedar:1:27", "the file `portfolio.json` is given twice",
            ],
            failure.Diagnostics.Select(Show).Order(StringComparer.Ordinal));
        Assert.StartsWith("the governance of this application cannot be set up:\n\n", failure.Message, StringComparison.Ordinal);
        Assert.All(failure.Diagnostics, diagnostic => Assert.Contains(DiagnosticRenderer.Render(diagnostic, System.Globalization.CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_comes_from_somewhere_and_from_one_place()
    {
        Assert.Equal(["the model comes from nowhere"], Findings(_ => { }));
        Assert.Equal(["the model comes from more than one place"], Findings(g => g.FromParts(Parts).FromFolder(Example)));
        Assert.Equal(["the model comes from more than one place"], Findings(g => g.FromParts(Parts).FromParts(() => Parts)));
        Assert.Equal(["the folder `nowhere` does not exist"], Findings(g => g.FromFolder("nowhere")));
    }

    [Fact]
    public void A_builder_changes_nothing_once_it_is_built()
    {
        GovernanceBuilder? kept = null;
        Provide(g => kept = g.FromParts(Parts)).Dispose();

        Assert.All<Action>(
            [
                () => kept!.FromFolder(Example), () => kept!.FromParts(Parts), () => kept!.AddPolicies("x.cedar", ""), () => kept!.AddSchema("x", ""),
                () => kept!.UseClock(SystemClock.Instance), () => kept!.UseLedger(new InMemoryBudgetLedger()), () => kept!.WithoutTelemetry(),
            ],
            change => Assert.Throws<InvalidOperationException>(change));
    }

    [Fact]
    public void An_application_has_one_governance() =>
        Assert.Throws<InvalidOperationException>(() => Provide(g => g.FromParts(Parts), services => services.AddGovernance(g => g.FromParts(Parts))));

    [Fact]
    public void A_reload_reads_the_sources_again()
    {
        var policies = ClaimsDesk.Policies;
        var files = GovernanceModelWriter.Write(Parts).Where(file => !file.Name.EndsWith(".cedar", StringComparison.Ordinal));
        using var provider = Provide(g => g.FromFiles(files).FromStream("policies/claims.cedar", () => new MemoryStream(Encoding.UTF8.GetBytes(policies))));
        var (reloader, evaluator) = (provider.GetRequiredService<GovernanceReloader>(), provider.GetRequiredService<IPolicyEvaluator>());

        Assert.Equal(ReloadOutcome.Unchanged, reloader.Reload().Outcome);
        policies += NoRefunds;
        Assert.Equal(ReloadOutcome.Accepted, reloader.Reload().Outcome);
        policies += "forbid";
        var rejected = reloader.Reload();

        Assert.Equal((ReloadOutcome.Rejected, 1), (rejected.Outcome, rejected.Findings.Count));
        var decision = evaluator.Evaluate(ClaimsDesk.Refund(100m));
        Assert.Equal((DecisionOutcome.Refused, 2), (decision.Outcome, decision.ModelVersion!.Number));
        Assert.Contains("no-refunds", provider.GetRequiredService<PolicyCatalogue>().Rules.Select(rule => rule.Id));
    }

    private static string Digest(Action<GovernanceBuilder> configure)
    {
        using var provider = Provide(configure);
        return provider.GetRequiredService<GovernanceSnapshot>().Version.Digest;
    }

    private static IEnumerable<string> Findings(Action<GovernanceBuilder> configure)
    {
        var diagnostics = Assert.Throws<GovernanceConfigurationException>(() => Provide(configure)).Diagnostics;
        Assert.All(diagnostics, Typography.Check);
        return diagnostics.Select(Show);
    }

    private static string Show(Diagnostic diagnostic) =>
        diagnostic.Location is { } place ? $"{place.File}:{place.Line}:{place.Column} {place.Path}".TrimEnd() : diagnostic.Message.En;

    private static ServiceProvider Provide(Action<GovernanceBuilder> configure, Action<IServiceCollection>? before = null)
    {
        var services = new ServiceCollection();
        before?.Invoke(services);
        return services.AddGovernance(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => ClaimsDesk.Now;
    }
}
