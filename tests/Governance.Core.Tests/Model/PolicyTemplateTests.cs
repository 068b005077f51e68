using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.DependencyInjection;
using Governance.Policies;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Model;

/// <summary>Policies made of templates, and what is told of links that make none.</summary>
public sealed class PolicyTemplateTests
{
    private const string Text = """
        // What is said of a pilot.
        @id("pilot")
        @ceiling("Advise")
        forbid (principal == ?principal, action, resource);

        @id("always")
        @ceiling("ActWithApproval")
        forbid (principal, action, resource);
        """;

    private static readonly TemplateLink[] Links = [.. new[] { "refund-bot", "chat-bot" }.Select(bot => new TemplateLink($"pilot.{bot}", "pilot") { Principal = new("Agent", bot) })];

    [Fact]
    public void Each_link_makes_a_policy_with_its_own_id_and_what_stands_beside_is_kept()
    {
        var made = PolicyTemplates.Link("policies/pilots.cedar", Text, Links).Text!;

        Assert.Equal("policies/pilots.cedar", made.Name);
        Assert.Equal(["always", "pilot.refund-bot", "pilot.chat-bot"], PolicySet.Parse(made.Text).Value.Select(policy => policy.GetAnnotation("id")));
    }

    [Fact]
    public void What_a_link_makes_decides_like_any_other_policy()
    {
        var parts = ClaimsDesk.Parts(ClaimsDesk.Policies);
        var result = GovernanceModel.Create(parts with { Policies = [.. parts.Policies, PolicyTemplates.Link("policies/pilots.cedar", Text, Links[0]).Text!] });

        var decision = new PolicyEvaluator(result.Model!).Evaluate(ClaimsDesk.Refund(100m));

        Assert.Equal(AutonomyLevel.Advise, decision.Autonomy);
        Assert.True(Assert.Single(decision.Ceilings, ceiling => ceiling.Rule == "pilot.refund-bot").IsDecisive);
    }

    [Fact]
    public void What_makes_no_policy_is_told_all_at_once()
    {
        var result = PolicyTemplates.Link("policies/pilots.cedar", Text, Links[0] with { TemplateId = "pilto" }, Links[1] with { Principal = null });

        Assert.Null(result.Text);
        Assert.Contains(result.Diagnostics, one => one.Message.En.Contains("pilto", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, one => one.Message.En.Contains("?principal", StringComparison.Ordinal));
        Assert.All(result.Diagnostics, one => Assert.Equal(DiagnosticSeverity.Error, one.Severity));
    }

    [Fact]
    public void A_template_that_nothing_links_is_told_at_its_place()
    {
        var problem = Assert.Single(PolicyTemplates.Link("policies/pilots.cedar", Text).Diagnostics);

        Typography.Check(problem);
        Assert.Equal(("GOV3006", "policies/pilots.cedar", 2), (problem.Id, problem.Location!.File, problem.Location.Line));
    }

    [Fact]
    public void An_error_of_the_language_is_told_at_its_place() =>
        Assert.Equal(3, Assert.Single(PolicyTemplates.Link("a.cedar", "@id(\"a\")\npermit (principal == ?principal, action, resource)\nwen { true };").Diagnostics).Location!.Line);

    [Fact]
    public void What_is_wrong_with_links_keeps_an_application_from_starting() =>
        Assert.Contains(
            Assert.Throws<GovernanceConfigurationException>(() => new ServiceCollection().AddGovernance(g => g
                .FromParts(ClaimsDesk.Parts(ClaimsDesk.Policies)).AddTemplates("policies/pilots.cedar", Text, Links[0] with { TemplateId = "pilto" }))).Diagnostics,
            one => one.Message.En.Contains("pilto", StringComparison.Ordinal));
}
