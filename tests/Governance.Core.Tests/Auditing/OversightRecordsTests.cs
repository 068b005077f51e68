using Governance.Approvals;
using Governance.Auditing;
using Governance.Core.Tests.Approvals;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Auditing;

/// <summary>Votes become reviews.</summary>
public sealed class OversightRecordsTests
{
    [Fact]
    public void Each_vote_that_counts_is_a_review_from_when_it_was_shown()
    {
        var voted = Open(Step(2, "role:controller"), Step(1, "person:anna")).After(Approves("bruno", 1), Recuses("claire", 2), Approves("denis", 3), Rejects("anna", 3.5, step: 1));

        Assert.Equal(
            [
                Review("bruno", 0, 1, OversightOutcome.Accepted), Review("denis", 0, 3, OversightOutcome.Accepted), Review("anna", 3, 3.5, OversightOutcome.Overridden),
            ],
            OversightRecords.Of(voted));
    }

    [Fact]
    public void A_vote_that_is_refused_is_none() => Assert.Empty(OversightRecords.Of(Open(Step(1, "person:anna")).Cast(Approves("bruno", 1)).Case));

    /// <summary>Whoever votes only after an escalation was shown it then; who voted before as well, at first.</summary>
    [Fact]
    public void After_an_escalation_it_is_shown_to_those_who_are_new()
    {
        var step = Step(2, "role:controller") with { Escalation = [Level(2, "person:anna", "person:bruno")] };
        var voted = Open(step).Advance(At(11)).Case.After(Approves("anna", 12), Approves("bruno", 13));

        Assert.Equal([Review("anna", 10, 12, OversightOutcome.Accepted), Review("bruno", 0, 13, OversightOutcome.Accepted)], OversightRecords.Of(voted));
    }

    /// <summary>The case is about the act of the agent, and not about that of the person.</summary>
    [Fact]
    public void Cases_about_what_agents_asked_for_are_found_by_the_digest()
    {
        var evaluator = new PolicyEvaluator(ClaimsDesk.Build(ClaimsDesk.Policies, [ClaimsDesk.ToTheBot]));
        var agents = DecisionRecord.Of(evaluator.Evaluate(ClaimsDesk.Refund(640m)));
        var persons = DecisionRecord.Of(evaluator.Evaluate(ClaimsDesk.Refund(640m) with { Agent = null, Person = new("lea-roy") }));
        ApprovalCase About(string digest, string voter) =>
            ApprovalCase.Open(new("c"), digest, Protocol(Step(1, $"person:{voter}")), new("france"), [], new OrganizationIndex(VotingDesk.Organization), Nine).After(Approves(voter, 1));
        ApprovalCase[] cases = [About(agents.Digest, "anna"), About(persons.Digest, "bruno"), About(new('0', 64), "claire")];

        Assert.Equal([Review("anna", 0, 1, OversightOutcome.Accepted)], OversightRecords.Of([persons, agents, agents], cases));

        var log = new OversightLog(new() { FastestAcceptance = Duration.FromHours(2) });
        Assert.All(OversightRecords.Of([agents], cases), review => Assert.True(log.Add(review)));
        Assert.Equal((1, 1, 1), (log.Counts.Reviews, log.Counts.Acceptances, log.Counts.TooFast));
    }

    private static OversightRecord Review(string reviewer, double shown, double decided, OversightOutcome outcome) =>
        new() { Reviewer = new(reviewer), PresentedAt = At(shown), DecidedAt = At(decided), Outcome = outcome };
}
