using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Policies;

namespace Governance.Core.Tests.Model;

/// <summary>A unit's own policies: what they bear on, and what they may say.</summary>
public sealed class LocalPolicyTests
{
    private const string Limit = "@id(\"limit\") @ceiling(\"Advise\") forbid (principal, action, resource);";

    [Theory]
    [InlineData("france", "france", true)]
    [InlineData("group", "france", true)]
    [InlineData("france", "group", false)]
    public void A_local_policy_bears_on_its_unit_and_those_below(string local, string unit, bool bears)
    {
        var model = Create(new PolicyText("policies/x.cedar", Limit) { Unit = new(local) }).Model!;
        var decision = new PolicyEvaluator(model).Evaluate(ClaimsDesk.Refund(10m) with { Unit = new(unit) });

        Assert.Equal(bears, decision.Ceilings.Any(c => c.Rule == "limit"));
        Assert.Equal(new UnitId(local), Assert.Single(model.Policies.Rules).Unit);
    }

    [Fact]
    public void A_rule_that_becomes_local_is_another_version_of_the_rules()
    {
        var text = new PolicyText("policies/x.cedar", Limit);
        string[] versions = [.. new[] { text, text with { Unit = new("france") }, text with { Unit = new("group") }, text with { Name = "policies/y.cedar" } }
            .Select(t => Create(t).Model!.Policies.Version)];

        Assert.Equal(3, versions.Distinct().Count());
        Assert.Equal(versions[0], versions[3]);
    }

    [Fact]
    public void A_permit_of_a_unit_is_an_error_at_the_word_and_an_unknown_unit_is_told_once()
    {
        var diagnostics = Create(
            new PolicyText("policies/france/a.cedar", "@id(\"permit\")\npermit (principal, action, resource);") { Unit = new("france") },
            new PolicyText("policies/franc/b.cedar", $"\n{Limit}") { Unit = new("franc") },
            new PolicyText("policies/franc/c.cedar", "") { Unit = new("franc") }).Diagnostics;

        Assert.Equal(
            """
            GOV3007 policies/france/a.cedar:2:1  ‹permit› a local policy can only narrow, and this one of `france` permits | write a forbid here, or move the permit to a file of `policies/` itself, where it holds everywhere
            GOV2002 policies/franc/b.cedar:1:1  ‹› no unit has the id `franc` | did you mean `france`?
            """,
            Reports.Of(diagnostics));
        Assert.All(diagnostics, Typography.Check);
    }

    private static ModelResult Create(params ValueList<PolicyText> texts) => GovernanceModel.Create(ClaimsDesk.Parts("") with { Policies = texts });
}
