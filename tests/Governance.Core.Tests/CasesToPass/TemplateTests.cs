using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>
/// Templates (Cedar's rfcs#98), as far as Cedar has them: with the principal and the resource as parameters. One that nobody links decides nothing, and says so.
/// </summary>
public sealed class TemplateTests
{
    private const string Template = "@id(\"stop\") forbid (principal == ?principal, action, resource == ?resource);";

    [Fact]
    public void A_template_is_linked_for_one_actor_and_one_resource()
    {
        var linked = PolicySet.Parse(Template).Value.Link(new TemplateLink("stop.c-1047", "policy0") { Principal = new("Agent", "refund-bot"), Resource = new("Claim", "c-1047") }).Value;
        using var provider = new ServiceCollection()
            .AddGovernance(g => g.FromParts(ClaimsDesk.Parts(ClaimsDesk.Policies)).AddPolicies("policies/stops.cedar", linked.LinkedPolicies))
            .BuildServiceProvider();
        var evaluator = provider.GetRequiredService<IPolicyEvaluator>();

        Assert.Equal(DecisionOutcome.Refused, evaluator.Evaluate(ClaimsDesk.Refund(20m)).Outcome);
        Assert.Equal(DecisionOutcome.Proceed, evaluator.Evaluate(ClaimsDesk.Refund(20m) with { Resource = new("Claim", "c-1048") }).Outcome);
    }

    [Fact]
    public void A_template_that_nobody_links_is_an_error_at_its_place()
    {
        var told = Assert.Single(GovernanceModel.Create(ClaimsDesk.Parts($"// stops\n{Template}")).Diagnostics);

        Assert.Equal((DiagnosticIds.UnlinkedTemplate, DiagnosticSeverity.Error, 2, 1), (told.Id, told.Severity, told.Location!.Line, told.Location.Column));
    }
}
