namespace Governance.Cedar.Tests.Diagnosis;

public class DecisionDiagnosisTests
{
    [Fact]
    public void A_permitted_request_names_what_held() => AssertSays(
        """
        permitted by `policy0`
        `policy0` applies: `principal` was Agent::"bot", in Team::"care-bots", and `action` was Action::"refund", and `resource` was Claim::"c1", of type Claim, and `context.amount` was 320, at most 500, and `resource.open` was true
        """,
        DecisionGround.Permitted,
        Refunds.Diagnose("bot", "refund", "c1", """{amount: 320, country: "FR"}"""));

    [Fact]
    public void A_default_deny_names_the_nearest_permits_and_the_clauses_that_failed() => AssertSays(
        """
        not permitted: no permit applies
        nearest: `policy0` does not apply: `context.amount` was 640; the limit is 500
        next: `policy2` does not apply: `context` had no `approver`; it must have it
        next: `policy1` does not apply: `principal` was Agent::"bot"; it must be Agent::"auditor", and `action` was Action::"refund"; it must be in [Action::"read", Action::"list"]
        """,
        DecisionGround.NotPermitted,
        Refunds.Diagnose("bot", "refund", "c1", """{amount: 640, country: "FR"}"""));

    [Fact]
    public void Several_failed_clauses_are_all_named() => AssertSays(
        """
        not permitted: no permit applies
        nearest: `policy0` does not apply: `context.amount` was 3000; the limit is 500, and `resource.open` was false; it must be true
        next: `policy1` does not apply: `principal` was Agent::"bot"; it must be Agent::"auditor", and `action` was Action::"refund"; it must be in [Action::"read", Action::"list"]
        next: `policy2` does not apply: `resource` was Claim::"c2"; it must be of type Claim in Region::"eu", and `context.approver` was Person::"max"; it must be in Team::"leads", and `context.amount` was 3000; the limit is 2000, and `resource.disputed` was true; it must be false
        """,
        DecisionGround.NotPermitted,
        Refunds.Diagnose("bot", "refund", "c2", """{amount: 3000, country: "FR", approver: Person::"max"}"""));

    [Fact]
    public void Forbidden_is_told_apart_from_not_permitted() => AssertSays(
        """
        forbidden by `policy3`
        `policy3` applies: `context.country` was "XX"
        """,
        DecisionGround.Forbidden,
        Refunds.Diagnose("bot", "refund", "c1", """{amount: 320, country: "XX"}"""));

    [Fact]
    public void A_policy_that_fails_is_named_with_its_error() => AssertSays(
        """
        permitted by `policy0`
        `policy0` applies: `principal` was Agent::"bot", in Team::"care-bots", and `action` was Action::"refund", and `resource` was Claim::"c1", of type Claim, and `context.amount` was 320, at most 500, and `resource.open` was true
        `policy3` could not be evaluated: the record has no attribute `country`
        """,
        DecisionGround.Permitted,
        Refunds.Diagnose("bot", "refund", "c1", "{amount: 320}"));

    [Fact]
    public void Without_permits_there_is_nothing_near() => AssertSays(
        "not permitted: there is no permit",
        DecisionGround.NotPermitted,
        new Authorizer(PolicySet.Parse("forbid (principal, action, resource) when { false };").Value)
            .Diagnose(Refunds.Ask("bot", "refund", "c1", "{}"), Refunds.Entities));

    [Fact]
    public void None_of_the_nearest_may_be_asked_for()
    {
        DecisionDiagnosis diagnosis = Refunds.Diagnose("bot", "refund", "c1", """{amount: 640, country: "FR"}""", nearest: 0);
        Assert.Empty(diagnosis.Nearest);
        Assert.Equal("not permitted: no permit applies", diagnosis.Sentence);
        Assert.Throws<ArgumentOutOfRangeException>(() => Refunds.Diagnose("bot", "refund", "c1", "{}", nearest: -1));
    }

    [Fact]
    public void A_failed_condition_is_nearer_than_another_entity_and_that_than_another_type_or_action()
    {
        PolicySet policies = PolicySet.Parse(
            """
            permit (principal, action == Action::"other", resource);
            permit (principal == Person::"bot", action, resource);
            permit (principal == Agent::"other", action, resource);
            permit (principal, action, resource) when { context.amount < 1 } when { false };
            permit (principal, action, resource) when { context.amount < 1 };
            """).Value;
        DecisionDiagnosis diagnosis = new Authorizer(policies).Diagnose(Refunds.Ask("bot", "refund", "c1", "{amount: 2}"), Refunds.Entities, nearest: 5);
        Assert.Equal(["policy4", "policy2", "policy1", "policy0", "policy3"], diagnosis.Nearest.Select(policy => policy.Policy.Id));
        Assert.Equal([1, 1, 1, 1, 2], diagnosis.Nearest.Select(policy => policy.Obstacles));
    }

    private static void AssertSays(string expected, DecisionGround ground, DecisionDiagnosis diagnosis)
    {
        Assert.Equal(expected.ReplaceLineEndings("\n"), diagnosis.Sentence);
        Assert.Equal(ground, diagnosis.Ground);
    }
}
