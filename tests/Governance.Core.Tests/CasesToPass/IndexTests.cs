using System.Globalization;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>An index (cedar#953): nine thousand nine hundred and ninety rules about other things change no answer. What it costs is measured by the benchmarks.</summary>
public sealed class IndexTests
{
    private static readonly DecisionRequest[] Requests =
    [
        ClaimsDesk.Refund(20m), ClaimsDesk.Refund(640m), ClaimsDesk.Refund(20m, ("sanctioned", true)), ClaimsDesk.Refund(20m, ("vulnerable", true)),
        ClaimsDesk.Refund(20m) with { DecisionType = new("refund.review") }, ClaimsDesk.Refund(20m) with { Resource = new("Claim", "c-9999") },
        ClaimsDesk.Refund(20m) with { Agent = null, Person = new("lea-roy") },
    ];

    [Fact]
    public void Ten_rules_and_ten_thousand_give_the_same_answers()
    {
        var (few, many) = (With(10), With(10_000));

        Assert.Equal((10, 10_000), (few.Policies.Rules.Count, many.Policies.Rules.Count));
        Assert.Equal(Requests.Select(request => Answer(few, request)), Requests.Select(request => Answer(many, request)));
        Assert.Equal(Requests.Length - 1, Requests.Select(request => Answer(few, request)).Distinct().Count());
    }

    [Fact]
    public void The_last_of_ten_thousand_is_found() => Assert.Contains(
        "other-9993", new PolicyEvaluator(With(10_000)).Evaluate(ClaimsDesk.Refund(20m) with { Resource = new("Invoice", "i-9993") }).Ceilings.Select(ceiling => ceiling.Rule));

    private static string Answer(GovernanceModel model, DecisionRequest request)
    {
        var decision = new PolicyEvaluator(model).Evaluate(request);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{decision.Outcome} {string.Join(',', decision.Grants.Select(grant => grant.Rule))} {string.Join(',', decision.Ceilings.Select(ceiling => ceiling.Rule))} {decision.Authority?.Person}");
    }

    /// <summary>The six rules of the claims desk, and others about single invoices.</summary>
    private static GovernanceModel With(int rules) => ClaimsDesk.Build(
        ClaimsDesk.Policies + string.Concat(Enumerable.Range(0, rules - 6).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"\n@id(\"other-{i}\") forbid (principal == Agent::\"refund-bot\", action == Action::\"refund.issue\", resource == Invoice::\"i-{i}\");"))),
        []);
}
