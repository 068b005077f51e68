using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>A use case at some stage, in the library and in the naive reference, kept in step.</summary>
internal sealed class GateStand
{
    private GovernanceModel? _model;

    /// <summary>Stands at a stage because every gate before it was passed, ten days apart, the last one today.</summary>
    public GateStand(GateWorld world, int stage = 0, Func<GateStep, GateStep>? lastGo = null)
    {
        (World, Plain) = (world, new(world));
        var decisions = new List<GateDecision>();
        for (var from = 0; from < stage; from++)
        {
            Now += Duration.FromDays(10);
            var step = new GateStep { Gate = world.Gates[from].Id, Outcome = GateOutcome.Go, Reason = new("fine", "bien"), Body = new BodyId("board") };
            step = from == stage - 1 && lastGo is not null ? lastGo(step) : step;
            Plain.Record(new(step, new("ada"), [], Now));
            decisions.Add(new() { UseCase = GateWorld.Case, At = Now, By = PartyReference.To(new PersonId("ada")), From = (UseCaseStage)from, Step = step, Scope = UseCaseScope.Of(world.UseCase) });
        }

        Portfolio = world.Portfolio with { UseCases = [world.UseCase.AsRecorded((UseCaseStage)stage)], GateDecisions = [.. decisions] };
    }

    public GateWorld World { get; }

    public PlainUseCase Plain { get; }

    public PortfolioRegister Portfolio { get; private set; }

    public Instant Now { get; set; } = GateWorld.Start;

    public GovernanceModel Model => _model ??= World.Build(Portfolio);

    /// <summary>How far the agent may go, by the library.</summary>
    public AutonomyLevel Level(Instant at)
    {
        var evaluator = new PolicyEvaluator(Model);
        var level = evaluator.EvaluateLevel(GateWorld.Act(at));
        Assert.Equal(evaluator.Evaluate(GateWorld.Act(at)).Autonomy, level);
        return level;
    }

    public void Edit(Func<UseCase, UseCase> change)
    {
        var file = change(Plain.File);
        if (file == Plain.File)
        {
            return;
        }

        Plain.File = file;
        Put(Portfolio with { UseCases = [Plain.File.AsRecorded((UseCaseStage)Plain.Stage)] });
    }

    /// <summary>Fills in everything again, as the world has it, and leaves the scope.</summary>
    public void Repair() => Edit(file => World.UseCase with
    {
        Units = file.Units, DecisionTypes = file.DecisionTypes, DataClasses = file.DataClasses, AutonomyCeiling = file.AutonomyCeiling, TimeBox = file.TimeBox ?? World.UseCase.TimeBox,
    });

    public void Change(Instant at)
    {
        Plain.Changes.Add(at);
        Put(Portfolio with
        {
            MaterialChanges = [.. Portfolio.MaterialChanges, new() { UseCase = GateWorld.Case, At = at, Kind = MaterialChangeKind.Model, What = new("another model", "un autre modèle"), RecordedBy = new("cy") }],
        });
    }

    public void Meet(GateConditionId id, Instant at)
    {
        Plain.Met.Add((id, at));
        Put(Portfolio with { MetConditions = [.. Portfolio.MetConditions, new(GateWorld.Case, id, at, new("di"))] });
    }

    /// <summary>Asks for a decision: the library and the reference agree whether it is taken, and where it leads. What is refused is told in both languages.</summary>
    public bool Try(GateAttempt attempt)
    {
        var decision = attempt.Decide(Model);
        var result = Model.Apply(decision);

        Assert.True(Plain.Allows(attempt) == result.Success, $"{attempt}\nstage {Plain.Stage}\n{decision.Explain(System.Globalization.CultureInfo.InvariantCulture)}");
        Assert.Equal(decision.Outcome == DecisionOutcome.Proceed, result.Success);
        if (!result.Success)
        {
            Assert.NotEmpty(result.Diagnostics);
            Assert.All(result.Diagnostics, diagnostic => Assert.Equal((DiagnosticIds.RefusedTransition, "portfolio.json"), (diagnostic.Id, diagnostic.Location!.File)));
            Assert.All(result.Diagnostics, Typography.Check);
            return false;
        }

        Plain.Record(attempt);
        (_model, Portfolio) = (result.Model, result.Model!.Parts.Portfolio);
        var written = Portfolio.GateDecisions[^1];
        Assert.Equal((attempt.At, attempt.Step, decision.Digest), (written.At, written.Step, written.Decision));
        Assert.Equal((UseCaseStage)Plain.Stage, Portfolio.UseCases[0].Stage);
        return true;
    }

    private void Put(PortfolioRegister portfolio) => (_model, Portfolio) = (null, portfolio);
}
