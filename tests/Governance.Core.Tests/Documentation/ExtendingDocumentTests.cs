using Governance.Core.Tests.Extensions;
using Governance.Decisions;
using Governance.Portfolio;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/extending.md shows does what the page says.</summary>
public sealed class ExtendingDocumentTests
{
    private static readonly GovernanceModel Model = GovernanceModel.Load(Repository.Find("docs/examples/customer-refunds"));

    private static readonly DecisionRequest Refund = new()
    {
        Agent = new("refund-bot"),
        DecisionType = new("refund.issue"),
        Resource = new("Claim", "FR-2211")
        {
            Attributes = Cedar.CedarRecord.Create([new("customer", Cedar.CedarValue.FromRecord(Cedar.CedarRecord.Create([new("vulnerable", Cedar.CedarValue.FromBool(false))])))]),
        },
        Purpose = new("customer-refunds"),
        Unit = new("claims-switzerland"),
        Amount = new(320m, Currency.Eur),
        Counterparty = "customer-7",
        At = Instant.FromUtc(2026, 11, 20, 9, 30),
    };

    [Fact]
    public void A_customer_on_the_list_is_for_a_person()
    {
        var decision = Decide(watched: ["customer-7"], claimed: []);

        Assert.Equal(AutonomyLevel.Advise, decision.Autonomy);
        Assert.True(Assert.Single(decision.Ceilings, ceiling => ceiling.Rule == "fraud-watch").IsDecisive);
        Assert.Contains(decision.Obligations, duty => duty.Id.Value == "retain-log");
        Assert.Contains("extension `fraud-watch`", decision.Explain(Laws.Told.English), StringComparison.Ordinal);
        Assert.True(Decide(watched: [], claimed: []).Autonomy > AutonomyLevel.Advise);
    }

    [Fact]
    public void The_claims_file_and_not_the_agent_says_what_is_granted_in_full()
    {
        const string rule = "law.swiss-automated-decision";
        Assert.Contains(Decide([], claimed: []).Ceilings, ceiling => ceiling.Rule == rule);
        Assert.Contains(Decide([], claimed: new() { ["FR-2211"] = 400m }).Ceilings, ceiling => ceiling.Rule == rule);
        Assert.DoesNotContain(Decide([], claimed: new() { ["FR-2211"] = 320m }).Ceilings, ceiling => ceiling.Rule == rule);
        var claims = Refund with { Context = Cedar.CedarRecord.Create([new("grantedInFull", Cedar.CedarValue.FromBool(true))]) };
        Assert.Equal(AutonomyLevel.None, ExtendingExamples.Evaluator(Model, new HashSet<string>(), new Dictionary<string, decimal>(), _ => { }).Evaluate(claims).Autonomy);
    }

    [Fact]
    public void A_use_case_without_its_assessment_does_not_pass()
    {
        var model = GovernanceModel.Load(Repository.Find("docs/examples/industrial-group"));
        var useCase = model.Parts.Portfolio.UseCases[0];
        var gate = model.Parts.Portfolio.Gates[0];
        var step = new GateStep { Gate = gate.Id, Outcome = GateOutcome.Go, Body = gate.Body, Reason = new("a test") };
        var request = model.Ask(useCase.Id, step, model.Parts.Organization.People[0].Id, Refund.At);

        Assert.Contains("impact-assessed", Limits(new HashSet<UseCaseId>()));
        Assert.DoesNotContain("impact-assessed", Limits(new HashSet<UseCaseId> { useCase.Id }));

        IEnumerable<string> Limits(IReadOnlySet<UseCaseId> assessed) =>
            new PolicyEvaluator(model, new GovernanceExtensions { Rules = [new ExtendingExamples.ImpactAssessed(assessed)] }).Evaluate(request).Ceilings.Select(ceiling => ceiling.Rule);
    }

    [Fact]
    public void Duties_are_seen_to_all_or_none()
    {
        var (list, refunds) = (new List<string>(), 0);
        var waiting = Decide([], []);
        Assert.NotEqual(DecisionOutcome.Proceed, waiting.Outcome);
        Assert.False(ExtendingExamples.Act(waiting, list, () => refunds++));
        Assert.Empty(list);

        var staff = Refund with { Agent = null, Person = Handler(), Unit = new("claims-france") };
        var decision = new PolicyEvaluator(Model).Evaluate(staff);
        Assert.Equal(DecisionOutcome.Proceed, decision.Outcome);
        Assert.Equal(decision.Obligations.IsEmpty, ExtendingExamples.Act(decision, list, () => refunds++));

        var obliged = new PolicyEvaluator(Model, new GovernanceExtensions
        {
            Rules = [new Rule("oblige", _ => RuleAnswer.Oblige(new ObligationId("inform-customer"), new ObligationId("retain-log"))) { Obligations = [new("inform-customer"), new("retain-log")] }],
        }).Evaluate(staff);
        Assert.Equal(DecisionOutcome.Proceed, obliged.Outcome);
        var before = refunds;
        Assert.False(ExtendingExamples.Act(obliged, list, () => refunds++));
        Assert.Empty(list);
        Assert.Equal(before, refunds);
    }

    [Fact]
    public void A_duty_that_is_added_to_the_catalogue_can_be_declared()
    {
        var model = ExtendingExamples.Catalogue(Model).Model!;
        var rule = new Rule("tell", _ => RuleAnswer.Oblige(new ObligationId("tell-fraud-desk"))) { Obligations = [new("tell-fraud-desk")] };

        Assert.Throws<ArgumentException>(() => new PolicyEvaluator(Model, new GovernanceExtensions { Rules = [rule] }));
        Assert.Contains(new PolicyEvaluator(model, new GovernanceExtensions { Rules = [rule] }).Evaluate(Refund).Obligations, duty => duty.Duty.En == "Tell the fraud desk");
    }

    [Fact]
    public void An_application_takes_extensions_in_from_the_builder_and_from_the_container()
    {
        var services = new ServiceCollection();
        ExtendingExamples.Register(
            services, Repository.Find("docs/examples/customer-refunds"), new HashSet<string> { "customer-7" }, new Dictionary<string, decimal>(), new HashSet<UseCaseId>(), [], message => Assert.Fail(message));
        using var provider = services.BuildServiceProvider();

        var decision = provider.GetRequiredService<IPolicyEvaluator>().Evaluate(Refund);

        Assert.Equal(["claims-file Silent", "fraud-watch Spoke", "impact-assessed Silent"], decision.Extensions.Select(one => $"{one.Name} {one.Verdict}"));
        Assert.DoesNotContain(new ObligationId("retain-log"), provider.GetRequiredService<ObligationHandlers>().FindUnknown(provider.GetRequiredService<GovernanceModel>()));
    }

    [Fact]
    public void A_link_makes_a_policy_of_a_template()
    {
        var services = new ServiceCollection();
        ExtendingExamples.Templates(services, Repository.Find("docs/examples/customer-refunds"), [Refund.Agent!.Value]);
        using var provider = services.BuildServiceProvider();

        var decision = provider.GetRequiredService<IPolicyEvaluator>().Evaluate(Refund);

        Assert.Equal(AutonomyLevel.Advise, Assert.Single(decision.Ceilings, ceiling => ceiling.Rule == "pilot.refund-bot").Level);
        Assert.True(decision.Autonomy <= AutonomyLevel.Advise);
    }

    [Fact]
    public void A_computed_score_is_one_like_any_other()
    {
        var model = GovernanceModel.Load(Repository.Find("docs/examples/poc-review"));
        var matrix = model.Parts.Portfolio.Arbitration!;
        var criterion = matrix.Scores.First(score => score.Score is not null).Criterion;
        var given = matrix.Scores.First(score => score.Criterion == criterion && score.Score is not null);

        var scored = ExtendingExamples.Scored(model, matrix, criterion, _ => given.Score!.Value).Model!.Parts.Portfolio;

        Assert.All(scored.UseCases, useCase => Assert.Equal(given.Score, Assert.Single(scored.Arbitration!.Scores, score => score.Criterion == criterion && score.UseCase == useCase.Id).Score));
        Assert.NotEmpty(ExtendingExamples.Scored(model, matrix, criterion, _ => -1_000_000m).Diagnostics);
    }

    private static PersonId Handler() => Model.Parts.Organization.People.First(person => person.Roles.Any(role => role.Role.Value == "claims-handler" && role.Unit.Value == "claims-france")).Id;

    private static Decision Decide(HashSet<string> watched, Dictionary<string, decimal> claimed) =>
        ExtendingExamples.Evaluator(Model, watched, claimed, message => Assert.Fail(message)).Evaluate(Refund);
}
