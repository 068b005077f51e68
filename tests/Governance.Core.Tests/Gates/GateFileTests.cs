using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>What is said of gates, and of what was decided at them, that do not hold together, at their places in <c>portfolio.json</c>.</summary>
public sealed class GateFileTests
{
    private static readonly GateWorld World = new(5) { Quorum = 1, OwnerIsRole = false, OlgaLeaves = null };

    private static readonly Instant At = GateWorld.Start + Duration.FromDays(30);

    public static TheoryData<string, string> Slips => new()
    {
        { "nothing", "" },
        { "unknown body", "GOV2002 $.gates[0].body no governing body has the id `bord` | did you mean `board`?" },
        { "function without a member", "GOV2040 $.gates[0].functions[1] no member of `board` stands for security, so that it could never decide" },
        { "two gates for a stage", "GOV2010 $.gates[4].from a gate leads out of “idea” already | the first is at $.gates[0]" },
        { "a gate out of production", "GOV2004 $.gates[4].from no gate leads out of “production”" },
        { "a gate out of a pause", "GOV2004 $.gates[4].from no gate leads out of “on hold”" },
        { "a gate twice", "GOV2001 $.gates[1].id the id `gate-0` is given twice | the first is at $.gates[0]" },
        { "no validity", "GOV2004 $.gates[0].validity this is longer than 0" },
        { "no criteria", "GOV2004 $.gates[0].criteria at least one is needed" },
        { "a criterion twice", "GOV2001 $.gates[0].criteria[1].id the id `worth` is given twice | the first is at $.gates[0].criteria[0]" },
        { "a condition without the test", "GOV2006 $.gates[0].criteria[0].condition a `condition` belongs to the test `condition`, and to no other" },
        { "the test without a condition", "GOV2006 $.gates[0].criteria[0].condition a `condition` belongs to the test `condition`, and to no other" },
        { "a condition that is no Cedar", "CEDAR020 $.gates[0].criteria[0].condition in this …" },
        { "a condition of an attribute that no use case has", "CEDAR412 $.gates[0].criteria[0].condition `UseCase` …" },
        { "a condition of another type", "CEDAR410 $.gates[0].criteria[0].condition expected…" },
        { "a condition that names an unknown unit", "GOV3005 $.gates[0].criteria[0].condition `Unit::\"salez\"`…" },
        { "unknown use case of a decision", "GOV2002 $.gateDecisions[0].useCase no use case has the id `cas` | did you mean `case`?" },
        { "decided by nobody", "GOV2002 $.gateDecisions[0].by `person:nobody` does not exist" },
        { "unknown gate and body of a decision", "GOV2002 $.gateDecisions[0].step.gate no gate has the id `gate-9` | did you mean `gate-0`?¶GOV2002 $.gateDecisions[0].step.body no governing body has the id `bord` | did you mean `board`?" },
        { "unknown scope", "GOV2002 $.gateDecisions[0].scope.units[0] no unit has the id `mars`¶GOV2002 $.gateDecisions[0].scope.decisionTypes[0] no decision type has the id `denie`" },
        { "a decision that the stage does not have", "GOV2052 $.gateDecisions[0].from “retire” is not possible there from “idea”" },
        { "a gate of another stage", "GOV2052 $.gateDecisions[0].from “go with conditions” is not possible there from “idea”" },
        { "a stage that was left out", "GOV2052 $.gateDecisions[1].from the decision before left the use case at “qualified”" },
        { "a decision out of order", "GOV2052 $.gateDecisions[1].at this is earlier than the event before" },
        { "another stage than the history leads to", "GOV2052 $.useCases[0].stage its decisions leave the use case at “qualified” | a stage changes by decisions only; leave all decisions out for a use case whose history is kept elsewhere" },
        { "a resumption to another stage", "GOV2052 $.useCases[0].stage its decisions leave the use case at “qualified” | a stage changes by decisions only; leave all decisions out for a use case whose history is kept elsewhere" },
        { "a condition twice", "GOV2001 $.gateDecisions[1].step.conditions[0].id the id `train` is given twice | the first is at $.gateDecisions[0].step.conditions[0]" },
        { "met condition of nothing", "GOV2002 $.metConditions[0].condition no condition of this use case has the id `tran`" },
        { "met condition of another use case", "GOV2002 $.metConditions[0].useCase no use case has the id `other`¶GOV2002 $.metConditions[0].condition no condition of this use case has the id `train`" },
        { "met by nobody", "GOV2002 $.metConditions[0].by no person has the id `nobody`" },
        { "a change of nothing by nobody", "GOV2002 $.materialChanges[0].useCase no use case has the id `other`¶GOV2002 $.materialChanges[0].recordedBy no person has the id `nobody`" },
        { "a declared use of unknown things", "GOV2002 $.declaredUses[0].unit no unit has the id `mars`¶GOV2002 $.declaredUses[0].by `person:nobody` does not exist¶GOV2002 $.declaredUses[0].useCase no use case has the id `other`" },
        { "a declared use twice", "GOV2001 $.declaredUses[1].id the id `chat` is given twice | the first is at $.declaredUses[0]" },
        { "a time box of nothing", "GOV2005 $.useCases[0].timeBox.until this is not after the beginning, so the period never opens" },
        { "assessed by nobody, on an unknown decision", "GOV2002 $.useCases[0].risk.by `person:nobody` does not exist¶GOV2002 $.useCases[0].landscape.decisions[0] no architecture decision has the id `cloud`" },
        { "an objective's unknown KPI", "GOV2002 $.objectives[0].kpis[0] no KPI has the id `led-time` | did you mean `lead-time`?" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_at_its_place(string slip, string told)
    {
        var diagnostics = GovernanceModel.Create(World.Parts(Slip(slip))).Diagnostics;

        // Of Cedar's own words only the beginning is told here.
        var all = string.Join('¶', diagnostics.Select(d => $"{d.Id} {d.Location!.Path} {d.Message.En}{(d.Help is { } help ? $" | {help.En}" : "")}"));
        Assert.Equal(told, told.EndsWith('…') && all.Length >= told.Length ? all[..(told.Length - 1)] + '…' : all);
        Assert.All(diagnostics.Where(d => d.Id.StartsWith("GOV", StringComparison.Ordinal)), Typography.Check);
        Assert.All(diagnostics, d => Assert.Equal("portfolio.json", d.Location!.File));
    }

    [Theory]
    [InlineData("\"body\": \"board\"", "\"bodi\": \"board\"", "GOV1006 $.gates[0].bodi unknown property `bodi`")]
    [InlineData("\"body\": \"board\",", "", "GOV1008 $.gates[0] missing property `body`")]
    [InlineData("\"criteria\": [", "\"criterias\": [", "GOV1006 $.gates[0].criterias unknown property `criterias`")]
    [InlineData("\"from\": \"idea\"", "\"from\": \"ideas\"", "GOV1010 $.gates[0].from `ideas` is not a stage of a use case")]
    [InlineData("\"outcome\": \"goWithConditions\"", "\"outcome\": \"goOn\"", "GOV1010 $.gateDecisions[0].step.outcome `goOn` is not an outcome of a gate")]
    [InlineData("\"testing\": \"operational\"", "\"testing\": \"operationnal\"", "GOV1010 $.useCases[0].testing `operationnal` is not a level of testing")]
    [InlineData("\"level\": \"limited\"", "\"level\": \"low\"", "GOV1010 $.useCases[0].risk.level `low` is not a level of risk")]
    [InlineData("\"kind\": \"generative\"", "\"kind\": \"genAi\"", "GOV1010 $.useCases[0].kind `genAi` is not a kind of AI")]
    public void A_slip_of_the_file_is_told_where_it_stands(string written, string slip, string told)
    {
        var files = GovernanceModelWriter.Write(World.Parts(Slip("nothing"))).Select(file => file.Name == "portfolio.json" ? GovernanceFile.FromText(file.Name, Replace(System.Text.Encoding.UTF8.GetString(file.Content.Span), written, slip)) : file);

        var diagnostics = GovernanceModelReader.Read(files).Diagnostics;

        Assert.Equal(told.Split('¶').Order(StringComparer.Ordinal), diagnostics.Select(d => $"{d.Id} {d.Location!.Path} {d.Message.En}").Order(StringComparer.Ordinal));
        Assert.All(diagnostics, Typography.Check);
    }

    [Theory]
    [InlineData("governance.gate.gate-0")]
    [InlineData("governance.gate.any")]
    [InlineData("governance.body.board")]
    public void The_protocols_of_gates_and_bodies_are_the_library_s_own(string id)
    {
        var parts = World.Parts(World.Portfolio) with
        {
            Protocols = new() { Protocols = [new() { Id = new(id), Name = new("mine"), Steps = [new() { Name = new("vote"), Voters = [PartyReference.To(new PersonId("zoe"))], Quorum = 1, Deadline = Duration.FromDays(1) }] }] },
        };

        var diagnostic = Assert.Single(GovernanceModel.Create(parts).Diagnostics);
        Assert.Equal((DiagnosticIds.ReservedId, "$.protocols[0].id"), (diagnostic.Id, diagnostic.Location!.Path));
        Typography.Check(diagnostic);
    }

    [Fact]
    public void The_protocol_of_a_gate_has_an_id_however_long_that_of_the_gate_is()
    {
        var longest = new GateId(new string('g', Identifier.MaxLength));

        Assert.Equal(new("governance.gate.to-pilot"), GateVote.IdOf(new("to-pilot")));
        Assert.Equal("governance.gate.".Length + 64, GateVote.IdOf(longest).Value.Length);
        Assert.NotEqual(GateVote.IdOf(longest), GateVote.IdOf(new(new string('g', Identifier.MaxLength - 1))));
        Assert.True(GateVote.IsReserved(GateVote.IdOf(longest)));
    }

    private static string Replace(string text, string written, string slip)
    {
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{written} is not in\n{text}");
        return string.Concat(text.AsSpan(0, at), slip, text.AsSpan(at + written.Length));
    }

    /// <summary>A use case that was qualified on a condition; with one thing wrong.</summary>
    private static PortfolioRegister Slip(string slip)
    {
        var gate = World.Gates[0] with { Functions = [BodyFunction.Business], Validity = null, Criteria = [new() { Id = new("worth"), Name = new("worth") }] };
        GateCriterion Asks(string? condition) => new() { Id = new("asks"), Name = new("asks"), Test = CriterionTest.Condition, Condition = condition };
        var useCase = World.UseCase with { Owner = PartyReference.To(new PersonId("ed")) };
        var go = new GateDecision
        {
            UseCase = GateWorld.Case, At = At, By = PartyReference.To(new PersonId("ada")), From = UseCaseStage.Idea, Scope = UseCaseScope.Of(useCase),
            Step = new()
            {
                Gate = gate.Id, Outcome = GateOutcome.GoWithConditions, Body = new BodyId("board"), Reason = new("fine", "bien"),
                Conditions = [new(new("train"), new("train", "former"), At + Duration.FromDays(30))],
            },
        };
        GateDecision Then(UseCaseStage from, GateStep step, int days = 1) => go with { From = from, Step = step, At = At + Duration.FromDays(days) };
        var plain = new GateStep { Outcome = GateOutcome.Hold, Reason = new("so", "ainsi") };
        var right = World.Portfolio with { UseCases = [useCase.AsRecorded(UseCaseStage.Qualified)], Gates = [gate, .. World.Gates.Skip(1)], GateDecisions = [go] };
        PortfolioRegister Gate(StageGate other) => right with { Gates = [other, .. World.Gates.Skip(1)] };
        PortfolioRegister Case(UseCase other) => right with { UseCases = [other.AsRecorded(UseCaseStage.Qualified)] };
        PortfolioRegister Decided(params ValueList<GateDecision> decisions) => right with { GateDecisions = decisions };
        var nobody = new PersonId("nobody");
        var use = new DeclaredUse { Id = new("chat"), Unit = new("sales"), By = PartyReference.To(new PersonId("ed")), At = At, What = new("letters") };
        return slip switch
        {
            "unknown body" => Gate(gate with { Body = new("bord") }),
            "function without a member" => Gate(gate with { Functions = [BodyFunction.Legal, BodyFunction.Security] }),
            "two gates for a stage" => right with { Gates = [.. right.Gates, gate with { Id = new("again") }] },
            "a gate out of production" => right with { Gates = [.. right.Gates, gate with { Id = new("again"), From = UseCaseStage.Production }] },
            "a gate out of a pause" => right with { Gates = [.. right.Gates, gate with { Id = new("again"), From = UseCaseStage.OnHold }] },
            "a gate twice" => right with { Gates = [gate, World.Gates[1] with { Id = gate.Id }, .. World.Gates.Skip(2)] },
            "no validity" => Gate(gate with { Validity = Duration.Zero }),
            "no criteria" => Gate(gate with { Criteria = [] }),
            "a criterion twice" => Gate(gate with { Criteria = [.. gate.Criteria, .. gate.Criteria] }),
            "a condition without the test" => Gate(gate with { Criteria = [Asks("true") with { Test = CriterionTest.Risk }] }),
            "the test without a condition" => Gate(gate with { Criteria = [Asks(null)] }),
            "a condition that is no Cedar" => Gate(gate with { Criteria = [Asks("resource.testing ==")] }),
            "a condition of an attribute that no use case has" => Gate(gate with { Criteria = [Asks("resource.tested == \"operational\"")] }),
            "a condition of another type" => Gate(gate with { Criteria = [Asks("resource.testing > 2")] }),
            "a condition that names an unknown unit" => Gate(gate with { Criteria = [Asks("resource.units.contains(Unit::\"salez\")")] }),
            "unknown use case of a decision" => Decided(go with { UseCase = new("cas") }),
            "decided by nobody" => Decided(go with { By = PartyReference.To(nobody) }),
            "unknown gate and body of a decision" => Decided(go with { Step = go.Step with { Gate = new GateId("gate-9"), Body = new BodyId("bord") } }),
            "unknown scope" => Decided(go with { Scope = go.Scope with { Units = [new("mars")], DecisionTypes = [new("denie")] } }),
            "a decision that the stage does not have" => Decided(go with { Step = plain with { Outcome = GateOutcome.Retire } }),
            "a gate of another stage" => Decided(go with { Step = go.Step with { Gate = World.Gates[2].Id } }),
            "a stage that was left out" => Decided(go, Then(UseCaseStage.ProofOfConcept, plain)),
            "a decision out of order" => Decided(go, Then(UseCaseStage.Qualified, plain, -1)),
            "another stage than the history leads to" => right with { UseCases = [useCase.AsRecorded(UseCaseStage.Pilot)] },
            "a resumption to another stage" => right with
            {
                UseCases = [useCase.AsRecorded(UseCaseStage.Pilot)],
                GateDecisions = [go, Then(UseCaseStage.Qualified, plain), Then(UseCaseStage.OnHold, plain with { Outcome = GateOutcome.Resume })],
            },
            "a condition twice" => Decided(go, Then(UseCaseStage.Qualified, go.Step)),
            "met condition of nothing" => right with { MetConditions = [new(GateWorld.Case, new("tran"), At, new("di"))] },
            "met condition of another use case" => right with { MetConditions = [new(new("other"), new("train"), At, new("di"))] },
            "met by nobody" => right with { MetConditions = [new(GateWorld.Case, new("train"), At, nobody)] },
            "a change of nothing by nobody" => right with { MaterialChanges = [new() { UseCase = new("other"), At = At, Kind = MaterialChangeKind.Law, What = new("a law"), RecordedBy = nobody }] },
            "a declared use of unknown things" => right with { DeclaredUses = [use with { Unit = new("mars"), By = PartyReference.To(nobody), UseCase = new UseCaseId("other") }] },
            "a declared use twice" => right with { DeclaredUses = [use, use] },
            "a time box of nothing" => Case(useCase with { TimeBox = new(At, At) }),
            "assessed by nobody, on an unknown decision" => Case(useCase with { Risk = useCase.Risk! with { By = PartyReference.To(nobody) }, Landscape = new() { Decisions = [new("cloud")] } }),
            "an objective's unknown KPI" => right with { Objectives = [right.Objectives[0] with { Kpis = [new("led-time")] }] },
            _ => right,
        };
    }
}
