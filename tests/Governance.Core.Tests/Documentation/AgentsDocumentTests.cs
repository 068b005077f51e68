using System.Globalization;
using Governance.Agents;
using Governance.Decisions;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/agents.md shows is what compiles, runs and is drawn.</summary>
public sealed class AgentsDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/agents.md");

    private static readonly Instant Today = Instant.FromUtc(2026, 11, 22, 9, 0);

    [Fact]
    public void The_diagram_is_the_one_that_the_code_draws() =>
        Assert.Equal(AgentLifecycle.Transitions.ToMermaid(CultureInfo.GetCultureInfo("en-GB")).Trim(), Page.Blocks("mermaid").Single().Trim());

    [Fact]
    public void The_table_of_transitions_is_that_of_the_code() => Assert.Equal(
        AgentTransitions.All.Select(terms => $"| `{Camel(terms.Transition)}` | {Effect(terms.Effect)} | {Offices(terms.Offices)} | {terms.Evidence.En} |"),
        Page.Text.Split('\n').SkipWhile(line => !line.StartsWith("| `transition`", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public void The_table_of_promotions_is_that_of_the_code() => Assert.Equal(
        CareerRules.DefaultPromotions.Select(rule => FormattableString.Invariant(
            $"| `{rule.Level.Name}` | {rule.SuccessRate * 100:0.#} % | {rule.Confidence * 100:0.#} % | {rule.MinimumTrials} | {rule.MinimumTime.TotalDays} days |")),
        Page.Text.Split('\n').SkipWhile(line => !line.StartsWith("| to | rate", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public void The_policy_that_is_shown_holds_promotions_for_its_protocol()
    {
        var model = Load(Page.Blocks("cedar").Single());
        var certificate = Certificate(model) with { Ceiling = AutonomyLevel.ActMonitored, RiskAcceptance = new(new("anna-keller"), Today, Today) };

        var decision = new PolicyEvaluator(model).Evaluate(model.Ask(new AgentId("refund-bot"), Promotion(certificate), new PersonId("anna-keller"), Today));

        Assert.Contains(decision.Ceilings, ceiling => ceiling.Rule == "promotions.monitored" && ceiling.Error is null);
    }

    [Fact]
    public void The_owner_suspends_at_once()
    {
        var model = AgentsExamples.Suspend(Load(), Today);

        var agent = model.Parts.Agents.Agents[0];
        Assert.Equal(AgentStatus.Suspended, agent.Status);
        Assert.Equal(64, model.Parts.Agents.Events[^1].Decision!.Length);
    }

    [Fact]
    public void A_promotion_is_refused_with_what_is_missing_and_applied_once_it_is_earned_and_voted()
    {
        var model = Load();
        PersonId[] members = [new("anna-keller"), new("marc-lefevre"), new("jonas-weber"), new("claire-dubois")];
        var certificate = Certificate(model) with { Ceiling = AutonomyLevel.ActOnPlan };
        Assert.Contains(
            AgentsExamples.Promote(model, certificate, members, Today).Diagnostics,
            diagnostic => diagnostic.Message.En.StartsWith("a promotion is by one level", StringComparison.Ordinal));

        // The same agent, certified for less and so at the level below.
        var parts = model.Parts;
        var bot = parts.Agents.Agents[0];
        var lower = bot with { Certificates = [bot.Certificates[0] with { Ceiling = AutonomyLevel.ActWithApproval }] };
        var earlier = GovernanceModel.Create(parts with { Agents = parts.Agents with { Agents = [lower, parts.Agents.Agents[1]] } }).Model!;
        var result = AgentsExamples.Promote(earlier, certificate, members, Today);

        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.Message.En));
        Assert.Equal(AutonomyLevel.ActOnPlan, result.Model!.FindCertification(new("refund-bot"), new("refund.issue"), new("claims-france"), Today)!.Level);
    }

    [Fact]
    public void The_standing_of_an_agent_is_told()
    {
        var text = AgentsExamples.Explain(Load(), Today);

        Assert.StartsWith("Act within bounds\n", text, StringComparison.Ordinal);
        Assert.Contains("to rise: a promotion: 409 of 412 trials succeeded, which shows 98.1% at 95% confidence where 99% is asked for", text, StringComparison.Ordinal);
        Assert.Contains("640 trials of other environments do not count", text, StringComparison.Ordinal);
    }

    private static AgentChange Promotion(AutonomyCertificate certificate) =>
        new() { Transition = AgentTransition.Promote, Body = new BodyId("ai-committee"), Certificates = [certificate], Reason = new("a test") };

    private static AutonomyCertificate Certificate(GovernanceModel model) => model.Parts.Agents.Agents[0].Certificates[0] with
    {
        Id = new("refund-bot-issue"), DecisionType = new("refund.issue"), Unit = new("claims-france"), IssuedAt = Today, ValidFrom = Today,
    };

    private static GovernanceModel Load(string? policy = null)
    {
        var model = GovernanceModel.Load(Repository.Find("docs/examples/customer-refunds"));
        return policy is null ? model : GovernanceModel.Create(model.Parts with { Policies = [.. model.Parts.Policies, new("policies/careers.cedar", policy)] }).Model!;
    }

    private static string Camel(AgentTransition transition) => transition.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    private static string Effect(TransitionEffect effect) => effect switch
    {
        TransitionEffect.Raises => "raises",
        TransitionEffect.Lowers => "lowers",
        _ => "neither",
    };

    private static string Offices(AgentOffice offices) => string.Join(", ", new[]
    {
        (AgentOffice.Owner, "owner"), (AgentOffice.Deputy, "deputy"), (AgentOffice.TechnicalOwner, "technical owner"), (AgentOffice.BodyMember, "member of a body"),
    }.Where(office => offices.HasFlag(office.Item1)).Select(office => office.Item2));
}
