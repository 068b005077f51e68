using Governance.Core.Tests.Decisions;
using Governance.Decisions;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>
/// Cedar by regular expression. The Cedar fallback of agent-governance-toolkit allowed 6 of 6 requests that Cedar denies, one of them by a permit inside a comment. Here
/// policies are parsed: what only looks like a permit grants nothing, and a forbid forbids however it is written.
/// </summary>
public sealed class CedarByRegularExpressionTests
{
    private const string Permit = "@id(\"all\") permit (principal, action, resource);";

    /// <summary>Texts in which a search finds a permit, and Cedar finds none for this request.</summary>
    public static TheoryData<string, string> NoPermits { get; } = new()
    {
        { "in a comment", $"// {Permit}\n" },
        { "in a comment behind a rule", $"@id(\"none\") forbid (principal, action, resource) when {{ context.reversible }}; // {Permit}\n" },
        { "in a text of an annotation", """@id("none") @because("not: permit (principal, action, resource);") forbid (principal, action, resource);""" },
        { "in a text of a condition, with quotes in it", """@id("none") permit (principal, action, resource) when { context.currency == "\"; @id(\"all\") permit (principal, action, resource); //" };""" },
        { "in the id of an entity", """@id("none") permit (principal, action, resource) when { resource == Claim::"permit (principal, action, resource);" };""" },
        { "of another action, of which this one's name is a part", """@id("none") permit (principal, action == Action::"refund.review", resource); // Action::"refund.issue" """ },
        { "of another principal, behind a line break and a comment", "@id(\"none\") permit (principal // == Agent::\"refund-bot\"\n == Person::\"lea-roy\", action, resource);" },
        { "under a condition whose text holds a brace", """@id("none") permit (principal, action, resource) when { context.currency == "}; permit (principal, action, resource);" };""" },
    };

    /// <summary>Forbids that a search overlooks.</summary>
    public static TheoryData<string, string> Forbids { get; } = new()
    {
        { "without spaces", "@id(\"no\")forbid(principal,action,resource);" },
        { "over many lines with comments between", "@id(\"no\")\nforbid // permit\n(\n  principal, // anybody\n  action,\n  resource\n)\n;" },
        { "before the permit and after a comment that quotes it", $"// as said: {Permit}\n@id(\"no\") forbid (principal, action, resource);" },
        { "by a group of which the action is a member", "@id(\"no\") forbid (principal, action in [Action::\"money\"], resource);" },
        { "unless something that is not so", "@id(\"no\") forbid (principal, action, resource) unless { resource has cleared && resource.cleared };" },
        { "with an escape in the id of the action", "@id(\"no\") forbid (principal, action == Action::\"refund\\u{2e}issue\", resource);" },
    };

    [Theory]
    [MemberData(nameof(NoPermits))]
    public void What_only_looks_like_a_permit_grants_nothing(string where, string text)
    {
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(20m), text);

        Assert.True(decision.Outcome == DecisionOutcome.Refused, where);
        Assert.DoesNotContain(decision.Grants, grant => grant.Counts);
    }

    [Theory]
    [MemberData(nameof(Forbids))]
    public void A_forbid_forbids_however_it_is_written(string how, string text)
    {
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(20m), $"{text}\n{Permit}");

        Assert.True(decision.Outcome == DecisionOutcome.Refused, how);
        Assert.Equal("no", Assert.Single(decision.Ceilings, ceiling => ceiling.IsDecisive).Rule);
    }

    [Fact]
    public void The_permit_by_itself_grants() => Assert.Equal(DecisionOutcome.Proceed, ClaimsDesk.Decide(ClaimsDesk.Refund(20m), Permit).Outcome);
}
