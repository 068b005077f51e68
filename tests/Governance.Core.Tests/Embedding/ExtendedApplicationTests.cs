using Governance.Approvals;
using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Extensions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.DependencyInjection;
using Governance.Runtime;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Embedding;

/// <summary>Extensions in an application: where they come from, what becomes of them when models change, and what it is told of those that do not fit.</summary>
public sealed class ExtendedApplicationTests
{
    private static readonly Obligation TellDesk = new() { Id = new("tell-desk"), Duty = new("Tell the desk", "Prévenir le bureau") };

    private static readonly GovernanceModelParts Bare = ClaimsDesk.Parts(ClaimsDesk.Policies);

    private static readonly GovernanceModelParts Parts = Bare with { Protocols = Bare.Protocols with { Obligations = [.. Bare.Protocols.Obligations, TellDesk] } };

    private static readonly Rule Telling = new("telling", _ => RuleAnswer.Oblige(TellDesk.Id)) { Obligations = [TellDesk.Id] };

    [Fact]
    public void Extensions_come_from_the_builder_and_from_the_container()
    {
        var failures = new List<ExtensionFailure>();
        var services = new ServiceCollection();
        services.AddSingleton<IGovernanceRule>(new Rule("of-the-container", _ => throw new TimeoutException()));
        services.AddSingleton<IContextProvider>(new Provider("facts", ["score"], _ => CedarRecord.Create([new("score", CedarValue.FromLong(3))])));
        services.AddGovernance(g => g.FromParts(Parts).AddRule(Telling).AddContextProvider(new Provider("more", ["mood"], _ => CedarRecord.Empty)).OnExtensionFailure(failures.Add));
        using var provider = services.BuildServiceProvider();

        var decision = provider.GetRequiredService<IPolicyEvaluator>().Evaluate(ClaimsDesk.Refund(100m));

        Assert.Equal(
            ["facts Spoke", "more Silent", "of-the-container Failed", "telling Spoke"],
            decision.Extensions.Select(one => $"{one.Name} {one.Verdict}"));
        Assert.Equal("of-the-container", Assert.Single(failures).Name);
        Assert.Equal(AutonomyLevel.None, provider.GetRequiredService<IPolicyEvaluator>().EvaluateLevel(ClaimsDesk.Refund(100m)));
    }

    [Fact]
    public void One_that_does_not_fit_the_model_is_told_with_everything_else_before_the_application_starts()
    {
        var thrown = Assert.Throws<GovernanceConfigurationException>(() => new ServiceCollection().AddGovernance(g => g
            .FromParts(Bare).AddRule(Telling).AddRule(new Rule("No id", _ => RuleAnswer.NoLimit)).AddContextProvider(new Provider("telling", [], _ => CedarRecord.Empty))));

        Assert.All(thrown.Diagnostics, Typography.Check);
        Assert.Equal(
            [
                "`No id` is no name of an extension: it takes the form of an id, and does not begin with `built-in.`",
                "the rule `telling` declares the obligation `tell-desk`, which is not in the catalogue of the model",
                "the name `telling` is that of a policy, a threshold or another extension",
                "the context provider `telling` declares no fact",
            ],
            thrown.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Message.En));
        Assert.Equal(["GOV5003"], thrown.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Id).Distinct());
    }

    [Fact]
    public void One_of_the_container_that_does_not_fit_is_told_when_the_runtime_is_asked_for()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IGovernanceRule>(Telling);
        services.AddGovernance(g => g.FromParts(Bare));
        using var provider = services.BuildServiceProvider();

        var thrown = Assert.Throws<GovernanceLoadException>(() => provider.GetRequiredService<IPolicyEvaluator>());
        Assert.Contains("`tell-desk`", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_lacks_what_an_extension_needs_is_rejected_and_the_old_one_goes_on_deciding_with_it()
    {
        var runtime = new GovernanceRuntime(GovernanceModel.Create(Parts), new() { Rules = [Telling] });

        var rejected = runtime.Replace(GovernanceModel.Create(Bare));
        var decision = runtime.Evaluate(ClaimsDesk.Refund(100m));

        Assert.Equal((ReloadOutcome.Rejected, "GOV5003"), (rejected.Outcome, rejected.Findings[^1].Id));
        Assert.Contains(TellDesk.Id, decision.Obligations.Select(duty => duty.Id));
        Assert.Equal(1, decision.ModelVersion!.Number);
    }

    [Fact]
    public void Extensions_outlast_a_change_of_models()
    {
        var name = "telling";
        var runtime = new GovernanceRuntime(GovernanceModel.Create(Parts), new() { Rules = [new Renamed(() => name)] });
        name = "something-else";

        var result = runtime.Replace(GovernanceModel.Create(Parts with { Policies = [.. Parts.Policies, new("policies/more.cedar", "@id(\"more\") @ceiling(\"Advise\") forbid (principal, action, resource);")] }));
        var decision = runtime.Evaluate(ClaimsDesk.Refund(100m));

        Assert.Equal(ReloadOutcome.Accepted, result.Outcome);
        Assert.Equal(2, decision.ModelVersion!.Number);
        Assert.Equal([new(ExtensionKind.Rule, "telling", ExtensionVerdict.Spoke)], decision.Extensions);
    }

    [Fact]
    public void Handlers_of_duties_come_from_the_container_and_tell_what_nobody_sees_to()
    {
        var done = new List<ObligationId>();
        var services = new ServiceCollection();
        services.AddSingleton<IObligationHandler>(new Handler(TellDesk.Id, done)).AddSingleton<IObligationHandler>(new Handler(new("inform"), done));
        services.AddGovernance(g => g.FromParts(Parts).AddRule(Telling));
        using var provider = services.BuildServiceProvider();
        var (handlers, model) = (provider.GetRequiredService<ObligationHandlers>(), provider.GetRequiredService<GovernanceModel>());

        var report = handlers.Fulfil(provider.GetRequiredService<IPolicyEvaluator>().Evaluate(ClaimsDesk.Refund(100m)));

        Assert.True(report.MayProceed);
        Assert.Equal(["inform", "tell-desk"], done.Select(duty => duty.Value).Order(StringComparer.Ordinal));
        Assert.Equal(model.Obligations.Keys.Except(done).OrderBy(duty => duty.Value, StringComparer.Ordinal), handlers.FindUnknown(model));
        Assert.Contains(TellDesk.Id, new ObligationHandlers().FindUnknown(model));
    }

    private sealed class Renamed(Func<string> name) : IGovernanceRule
    {
        public string Name => name();

        public RuleAnswer Judge(RuleQuestion question) => RuleAnswer.Limit(AutonomyLevel.Advise, new("enough"));
    }

    private sealed class Handler(ObligationId obligation, List<ObligationId> done) : IObligationHandler
    {
        public ObligationId Obligation => obligation;

        public void Fulfil(RequiredObligation duty, Decision decision) => done.Add(duty.Id);
    }
}
