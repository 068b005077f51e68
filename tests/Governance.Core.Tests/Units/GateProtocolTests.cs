using Governance.Approvals;
using Governance.Core.Tests.Gates;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Units;

/// <summary>The vote at a gate takes effect in every unit of the use case, and is as strict as the strictest of them asks for.</summary>
public sealed class GateProtocolTests
{
    private static readonly ProtocolId Vote = GateVote.IdOf(new("gate-0"));

    private static readonly ProtocolAdaptation InSales = new()
    {
        Protocol = Vote,
        Unit = new("sales"),
        Steps = [new() { Step = "board", Quorum = 3 }],
        AdditionalSteps = [new() { Name = new("Sales", "Vente"), Voters = [PartyReference.To(new PersonId("zoe"))], Quorum = 1, Deadline = Duration.FromDays(2) }],
    };

    private static readonly GateAttempt Right = new(
        new()
        {
            Gate = new GateId("gate-0"), Outcome = GateOutcome.Go, Body = new BodyId("board"), Reason = new("it pays", "il rapporte"),
            Findings = [new(new("worth"), true, new("a report", "un rapport"))],
        },
        new("di"), [new("ada"), new("cy")], GateWorld.Start + Duration.FromDays(3));

    [Fact]
    public void What_one_unit_of_the_use_case_adds_holds_whichever_unit_the_request_names()
    {
        var (plain, stricter) = (Model(["claims", "sales"]), Model(["claims", "sales"], InSales));
        Assert.Equal(DecisionOutcome.Proceed, Right.Decide(plain).Outcome);
        foreach (var unit in new UnitId[] { new("group"), new("claims"), new("sales") })
        {
            var request = Right.Ask(stricter) with { Unit = unit };
            var asked = new PolicyEvaluator(stricter).Evaluate(request);
            Assert.NotEqual(new PolicyEvaluator(plain).Evaluate(request).Digest, asked.Digest);
            Assert.Equal((3, 1), (stricter.OpenApproval(asked, Vote, new("v"), Right.At).Protocol.Steps[0].Quorum, asked.Explain(Laws.Told.English).Split("made stricter in `sales`").Length - 1));
            Assert.Equal(DecisionOutcome.AwaitingApproval, Right.Decide(stricter, request).Outcome);
            Assert.Equal(DecisionOutcome.AwaitingApproval, (Right with { Voters = [new("ada"), new("bo"), new("cy")] }).Decide(stricter, request).Outcome);
            Assert.Equal(DecisionOutcome.Proceed, (Right with { Voters = [new("ada"), new("bo"), new("cy"), new("zoe")] }).Decide(stricter, request).Outcome);
        }
    }

    [Fact]
    public void A_unit_in_which_the_use_case_does_not_run_adds_nothing()
    {
        var (plain, stricter) = (Model(["claims"]), Model(["claims"], InSales));

        Assert.Equal(DecisionOutcome.Proceed, Right.Decide(stricter).Outcome);
        Assert.Equal(Right.Decide(plain).Digest, Right.Decide(stricter).Digest);
    }

    [Fact]
    public void Of_several_units_the_strictest_holds_in_whatever_order_they_stand()
    {
        ProtocolAdaptation inClaims = new() { Protocol = Vote, Unit = new("claims"), Steps = [new() { Step = "board", Quorum = 4, Deadline = Duration.FromDays(4) }] };
        var everywhere = new ProtocolAdaptation { Protocol = Vote, Unit = new("group"), Steps = [new() { Step = "board", Deadline = Duration.FromDays(5) }], ApprovalLifetime = Duration.FromHours(20) };
        var first = Model(["claims", "sales"], InSales, inClaims, everywhere);
        var second = Model(["sales", "claims"], everywhere, inClaims, InSales);

        var protocol = first.ProtocolFor(Vote, Right.Ask(first));
        Assert.Equal(protocol, second.ProtocolFor(Vote, Right.Ask(second)));
        Assert.Equal((4, Duration.FromDays(4), Duration.FromHours(20)), (protocol.Steps[0].Quorum, protocol.Steps[0].Deadline, protocol.ApprovalLifetime));
        Assert.Equal(["board", "law and compliance", "Sales"], protocol.Steps.Select(step => step.Name.En));
        Assert.Equal(first.EffectiveProtocol(Vote, new("group")), first.ProtocolFor(Vote, GateWorld.Act(Right.At) with { Unit = new("group") }));
    }

    private static GovernanceModel Model(string[] units, params ValueList<ProtocolAdaptation> adaptations)
    {
        var world = new GateWorld(1) { Quorum = 2, OwnerIsRole = false, PermitsEverything = true, OlgaLeaves = null };
        var gate = world.Gates[0] with { Criteria = [new() { Id = new("worth"), Name = new("It is worth it", "Il en vaut la peine") }], Functions = [BodyFunction.Legal], Validity = null };
        world = world with { Gates = [gate], UseCase = world.UseCase with { Units = [.. units.Select(unit => new UnitId(unit))], Owner = PartyReference.To(new PersonId("olga")) } };
        var result = GovernanceModel.Create(world.Parts(world.Portfolio) with { Protocols = new() { Adaptations = adaptations } });
        Assert.Equal([], result.Diagnostics.Select(d => $"{d.Location?.Path} {d.Message.En}"));
        return result.Model!;
    }
}
