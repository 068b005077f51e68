using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Indexing;

namespace Governance.Cedar.Tests.Diagnosis;

public class DiagnosisLaws
{
    [Fact]
    public void A_policy_is_diagnosed_as_it_is_evaluated() => Check(scenario =>
    {
        foreach (Policy policy in scenario.Policies)
        {
            PolicyOutcome outcome = CompiledPolicy.Compile(policy).Evaluate(scenario.Request, scenario.Entities);
            PolicyDiagnosis diagnosis = PolicyDiagnosis.Of(policy, scenario.Request, scenario.Entities);
            Assert.Equal(outcome, diagnosis.Outcome);
            Assert.Equal(outcome.Kind == PolicyOutcomeKind.Satisfied, diagnosis.Obstacles == 0);
            Assert.All(diagnosis.Clauses, clause => Assert.NotEmpty(clause.Sentence));
        }
    });

    [Fact]
    public void A_decision_is_diagnosed_as_it_is_made() => Check(scenario =>
    {
        var authorizer = new Authorizer(scenario.Policies);
        AuthorizationResponse response = authorizer.Authorize(scenario.Request, scenario.Entities);
        DecisionDiagnosis diagnosis = authorizer.Diagnose(scenario.Request, scenario.Entities);
        Assert.Equal(response, diagnosis.Response);
        Assert.Equal(response.Reasons, diagnosis.Reasons.Select(policy => policy.Policy.Id));
        Assert.Equal(response.Errors, diagnosis.Errors.Select(policy => new PolicyError(policy.Policy.Id, policy.Outcome.Error!)));
        Assert.Equal(response.Decision == CedarDecision.Allow, diagnosis.Ground == DecisionGround.Permitted);
        Assert.Equal(
            scenario.Policies.Any(policy => policy.Effect == PolicyEffect.Forbid && response.Reasons.Contains(policy.Id)),
            diagnosis.Ground == DecisionGround.Forbidden);
    });

    // The shortcut over policies whose scope is far off must not change who is nearest.
    [Fact]
    public void The_nearest_have_the_fewest_obstacles() => Check(scenario =>
    {
        DecisionDiagnosis diagnosis = new Authorizer(scenario.Policies).Diagnose(scenario.Request, scenario.Entities, nearest: 2);
        int[] fewest = diagnosis.Ground != DecisionGround.NotPermitted ? [] :
            [.. scenario.Policies.Where(policy => policy.Effect == PolicyEffect.Permit)
                .Select(policy => PolicyDiagnosis.Of(policy, scenario.Request, scenario.Entities).Obstacles).Order().Take(2)];
        Assert.Equal(fewest, diagnosis.Nearest.Select(policy => policy.Obstacles));
    });

    private static void Check(Action<Scenario> law) => Prop.ForAll(Scenario.Any.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
