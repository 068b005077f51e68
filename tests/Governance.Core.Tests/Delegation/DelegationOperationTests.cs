using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Delegation;

/// <summary>What is done with delegations gives a new model, or the findings and none.</summary>
public sealed class DelegationOperationTests
{
    [Fact]
    public void A_right_is_passed_on_in_a_new_model_and_the_old_one_stays()
    {
        var before = Desk.With(new DelegationRegister { Rules = [Desk.ToController] });
        var after = before.Delegate(Desk.ToBot).Model!;
        Assert.Null(Desk.Told(before, ClaimsDesk.Refund(20)));
        Assert.True(Desk.Told(after, ClaimsDesk.Refund(20))!.Counts);
        Assert.Same(before.Entities, after.Entities);
        Assert.Same(before.Policies, after.Policies);
        Assert.Equal([Desk.ToController, Desk.ToBot], after.Parts.Delegations.Rules);
    }

    [Fact]
    public void D01_a_rule_that_widens_cannot_enter() => Refuses(
        Desk.With(new DelegationRegister { Rules = [Desk.ToController] }).Delegate(Desk.ToBot with { AmountLimit = new Money(2000.5m, Currency.Eur), Autonomy = AutonomyLevel.ActMonitored }),
        "GOV2020 $.rules[1].autonomy: `ActMonitored` is above `ActWithinBounds`, the level of `to-controller`",
        "GOV2020 $.rules[1].amountLimit.amount: `2000.50 EUR` is more than `2000.00 EUR`, the limit of `to-controller`");

    [Fact]
    public void D09_a_revoked_rule_is_not_revoked_again_and_its_id_is_not_used_again()
    {
        var revoked = Desk.Model.Revoke(Desk.Revocation).Model!;
        Refuses(revoked.Revoke(Desk.Revocation), "GOV2025 $.revocations[1].delegation: `to-controller` is revoked already");
        Refuses(revoked.Delegate(Desk.ToController), "GOV2001 $.rules[2].id: the id `to-controller` is given twice");
        Assert.Equal("that rule is revoked, and the id of a revoked rule is never used again", revoked.Delegate(Desk.ToController).Diagnostics[0].Help!.En);
    }

    [Fact]
    public void Nobody_unknown_revokes_anything_unknown() => Refuses(
        Desk.Model.Revoke(Desk.Revocation with { Delegation = new("to-controler"), By = new("nobody") }),
        "GOV2002 $.revocations[0].delegation: no delegation rule has the id `to-controler`",
        "GOV2002 $.revocations[0].by: no person has the id `nobody`");

    [Fact]
    public void A_suspended_rule_is_resumed_and_what_was_between_stays_as_it_was()
    {
        var suspended = Desk.Model.Suspend(Desk.Suspension).Model!;
        var resumed = suspended.Resume(Desk.ToController.Id, ClaimsDesk.Now).Model!;
        Assert.False(Desk.Told(suspended, ClaimsDesk.Refund(20))!.Counts);
        Assert.True(Desk.Told(resumed, ClaimsDesk.Refund(20))!.Counts);
        Assert.False(Desk.Told(resumed, ClaimsDesk.Refund(20) with { At = ClaimsDesk.Now - Duration.Epsilon })!.Counts);
        Refuses(resumed.Resume(Desk.ToController.Id, ClaimsDesk.Now), "GOV2006 $.suspensions: `to-controller` is not suspended at that instant");
        Refuses(Desk.Model.Suspend(Desk.Suspension with { Until = Desk.Suspension.From }), "GOV2005 $.suspensions[0].until: this is not after the beginning, so the period never opens");
    }

    [Fact]
    public void D23_a_kill_switch_is_released_once_and_by_a_body_that_neither_engaged_it_nor_owns_the_agent()
    {
        var engaged = Desk.Model.Engage(Desk.KillSwitch).Model!;
        var released = engaged.Release(Desk.KillSwitch.Id, Desk.Release).Model!;
        Assert.Equal(Desk.Release, released.Parts.Delegations.KillSwitches[0].Release);
        Refuses(released.Release(Desk.KillSwitch.Id, Desk.Release), "GOV2006 $.killSwitches[0].release: `stop-bot` is released already");
        Refuses(engaged.Engage(Desk.KillSwitch), "GOV2001 $.killSwitches[1].id: the id `stop-bot` is given twice");
        Refuses(Desk.Model.Engage(Desk.KillSwitch with { Release = Desk.Release }), "GOV2006 $.killSwitches[0].release: `stop-bot` is released already");
        Refuses(engaged.Release(new("stop-bott"), Desk.Release), "GOV2002 $.killSwitches: no kill switch has the id `stop-bott`");
        Refuses(
            engaged.Release(Desk.KillSwitch.Id, Desk.Release with { At = Desk.KillSwitch.EngagedAt }),
            "GOV2005 $.killSwitches[0].release.at: this is not after the kill switch was engaged");
        Refuses(
            Desk.Model.Engage(Desk.KillSwitch with { EngagedBy = new("lea-roy") }).Model!.Release(Desk.KillSwitch.Id, Desk.Release),
            "GOV2026 $.killSwitches[0].release.by: `lea-roy`, who chairs `ai-committee`, engaged the kill switch");
        var owned = GovernanceModel.Create(Desk.Parts with { Agents = new() { Agents = [Desk.Parts.Agents.Agents[0] with { Owner = new("lea-roy") }] } }).Model!;
        Refuses(
            owned.Engage(Desk.KillSwitch).Model!.Release(Desk.KillSwitch.Id, Desk.Release),
            "GOV2026 $.killSwitches[0].release.by: `lea-roy`, who chairs `ai-committee`, is the owner of `refund-bot`");
    }

    [Fact]
    public void Chains_are_found_in_force_or_not_with_whoever_answers()
    {
        var agent = PartyReference.To(new AgentId("refund-bot"));
        var found = Assert.Single(Desk.Model.FindChains(agent, new("refund.issue"), ClaimsDesk.Now));
        Assert.Equal("to-controller → to-bot", found.Chain.ToString());
        Assert.True(found.IsInForce);
        Assert.Equal([new ChainRoot(new("france"), new PersonId("claire-dubois"), null)], found.Roots);
        Assert.Empty(Desk.Model.FindChains(agent, new("refund.review"), ClaimsDesk.Now));
        Assert.Empty(Desk.Model.FindChains(agent, new("no-such-type"), ClaimsDesk.Now));
        Assert.Equal(["to-controller"], Desk.Model.FindChains(PartyReference.To(new PersonId("hugo-martin")), new("refund.issue"), ClaimsDesk.Now).Select(s => s.Chain.ToString()));

        Assert.Equal("`to-controller` expired on 2027-01-01", Desk.Model.FindChains(agent, new("refund.issue"), Desk.ToBot.ValidUntil)[0].Problem!.En);
        Assert.Equal("`to-controller` is valid only from 2026-01-01", Desk.Model.FindChains(agent, new("refund.issue"), Instant.FromUtc(2025, 1, 1, 0, 0))[0].Problem!.En);
        Assert.StartsWith("`to-controller` was revoked", Desk.Model.Revoke(Desk.Revocation).Model!.FindChains(agent, new("refund.issue"), ClaimsDesk.Now)[0].Problem!.En, StringComparison.Ordinal);
        var closed = Desk.With(new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot with { Calendar = new CalendarId("mondays") }] });
        Assert.Equal("`to-bot` can be used only in the hours of `mondays`", closed.FindChains(agent, new("refund.issue"), ClaimsDesk.Now)[0].Problem!.En);
    }

    [Fact]
    public void Of_a_person_what_was_passed_on_to_its_roles_and_bodies_is_found_as_well()
    {
        var model = Desk.With(new DelegationRegister
        {
            Rules = [Desk.ToController with { Delegatee = PartyReference.To(new RoleId("controller")) }, Desk.ToController with { Id = new("to-committee"), Delegatee = PartyReference.To(new BodyId("ai-committee")) }],
        });
        Assert.Equal(
            [("to-committee", true), ("to-controller", true)],
            model.FindChains(PartyReference.To(new PersonId("hugo-martin")), new("refund.issue"), ClaimsDesk.Now).Select(s => (s.Chain.ToString(), s.IsInForce)));
        Assert.Equal(["to-controller"], model.FindChains(PartyReference.To(new RoleId("controller")), new("refund.issue"), ClaimsDesk.Now).Select(s => s.Chain.ToString()));
    }

    private static void Refuses(ModelResult result, params string[] findings)
    {
        Assert.Null(result.Model);
        Assert.Equal(findings, result.Diagnostics.Select(d => $"{d.Id} {d.Location!.Path}: {d.Message.En}"));
        Assert.All(result.Diagnostics, Typography.Check);
    }
}
