using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Generators;

namespace Governance.Core.Tests.Laws;

/// <summary>D27, vote by vote: what a unit asks for on top brings nobody to decide sooner or in the place of somebody else.</summary>
public sealed class UnitCaseLaws
{
    /// <summary>
    /// Steps run side by side, so that the same votes mean the same by both protocols: else what passes later would begin, and end, later. For the same
    /// reason cases are left aside in which somebody was refused here who may vote above, and those that had too few people above already.
    /// </summary>
    [Fact]
    public void D27_votes_that_approve_by_the_protocol_of_a_unit_approve_by_the_one_above() => Law.HoldsAtStake(
        Arb.From(
            from above in VotingCases.Any.Generator
            from names in Pick.Some(above.Protocol.Steps.Select(s => s.Name.En), 1, 2)
            from steps in Pick.Each(names.Select(name => Adaptations.Step(name, above.Organization)))
            from isMore in Pick.Chance(30)
            from more in VotingCases.Step(1, above.Organization)
            let beside = above with { Protocol = above.Protocol with { Steps = [.. above.Protocol.Steps.Select((s, i) => s with { RunsWithPrevious = i > 0, KeepsItsTime = false })] } }
            let local = new ProtocolAdaptation
            {
                Protocol = above.Protocol.Id, Unit = above.Unit, Steps = steps, AdditionalSteps = isMore ? [more with { Name = new("further"), RunsWithPrevious = true }] : [],
            }
            from here in VotingCases.Done(beside with { Protocol = ProtocolTightening.Apply(beside.Protocol, local) })
            select (Above: beside.Protocol, Here: here)),
        atLeast: Law.Cases / 50,
        pair =>
        {
            var (here, above) = (pair.Here.Run(), (pair.Here with { Protocol = pair.Above }).Run());
            if (here.State != ApprovalCaseState.Approved || pair.Above == pair.Here.Protocol
                || here.History.Any(e => e.Refusal is CaseRefusal.Requester or CaseRefusal.VotedElsewhere)
                || above.History.Any(e => e.Kind == CaseEventKind.Escalated && e.Cause == ApprovalCaseTrigger.NobodyLeft))
            {
                return false;
            }

            Assert.True(above.State == ApprovalCaseState.Approved, $"{above.ClosedBy} by {pair.Above}, and approved by {pair.Here.Protocol}");
            Assert.True(above.Approval!.IssuedAt <= here.Approval!.IssuedAt);
            return true;
        });
}
