using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Indexing;

public class IndexLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60);

    [Fact]
    public void Indexed_and_plain_authorizers_agree_on_decision_reasons_and_errors() => Check(scenario =>
    {
        AuthorizationResponse plain = new PlainAuthorizer(scenario.Policies).Authorize(scenario.Request, scenario.Entities);
        var authorizer = new Authorizer(scenario.Policies);
        Assert.Equal(plain, authorizer.Authorize(scenario.Request, scenario.Entities));
        Assert.Equal(plain, authorizer.Authorize(scenario.Request, scenario.Entities));
        Assert.Equal(plain.Decision, authorizer.Decide(scenario.Request, scenario.Entities));
    });

    [Fact]
    public void The_index_finds_the_policies_whose_scope_fits_each_once_in_order() => Check(scenario =>
    {
        int[] fitting = [.. Enumerable.Range(0, scenario.Policies.Count)
            .Where(i => CompiledPolicy.Compile(scenario.Policies[i]).MatchesScope(scenario.Request, scenario.Entities))];
        var found = new List<int>();
        new PolicyIndex(scenario.Policies).Find(scenario.Request, scenario.Entities, found);
        Assert.Equal(fitting, found);
    });

    // A law over cases that never meet says nothing.
    [Fact]
    public void The_scenarios_reach_every_kind_of_answer()
    {
        var answers = new HashSet<(CedarDecision, int)>();
        var errors = new HashSet<int>();
        Check(scenario =>
        {
            AuthorizationResponse response = new Authorizer(scenario.Policies).Authorize(scenario.Request, scenario.Entities);
            answers.Add((response.Decision, Math.Min(2, response.Reasons.Count)));
            errors.Add(Math.Min(2, response.Errors.Count));
        });
        Assert.Equal(5, answers.Count);
        Assert.Equal(3, errors.Count);
    }

    private static void Check(Action<Scenario> law) => Prop.ForAll(Scenario.Any.ToArbitrary(), law).Check(Many);
}
