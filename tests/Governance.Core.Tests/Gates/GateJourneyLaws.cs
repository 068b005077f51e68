using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>A use case walks through random decisions, changes and time, beside a reference that does what the documentation says.</summary>
public sealed class GateJourneyLaws
{
    private const int Steps = 20;

    [Fact]
    public void No_path_from_idea_to_production_skips_a_gate_and_every_step_is_taken_as_the_documentation_says() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 6,
        seed =>
        {
            var random = new Random(seed);
            var stand = new GateStand(new GateWorld(seed));
            var furthest = 0;
            for (var i = 0; i < Steps; i++)
            {
                Take(stand, random);
                furthest = stand.Plain.Stage == (int)UseCaseStage.Production ? 4 : furthest;
                Agrees(stand);
            }

            ReadsAgain(stand.Model);
            return furthest == 4;
        });

    private static void Take(GateStand stand, Random random)
    {
        stand.Now += Duration.FromHours(random.Next(60));
        switch (random.Next(20))
        {
            case 0:
                stand.Now += Duration.FromDays(random.Next(1, 50));
                break;
            case 1:
                stand.Change(stand.Now + Duration.FromDays(random.Next(-5, 5)));
                break;
            case 2 or 3:
                stand.Edit(Scope(random));
                break;
            case 4:
                stand.Edit(Intake(random));
                break;
            case 5 when stand.Plain.Conditions.Any():
                var conditions = stand.Plain.Conditions.ToArray();
                stand.Meet(conditions[random.Next(conditions.Length)].Id, stand.Now);
                break;
            default:
                if (random.Next(2) == 0)
                {
                    stand.Repair();
                }

                var attempt = GateAttempts.Likely(stand, random);
                stand.Try(random.Next(4) == 0 ? GateAttempts.Spoil(attempt, stand, random) : attempt);
                break;
        }
    }

    /// <summary>Where the use case stands, how far agents may go in it, and which gates it passed on the way.</summary>
    private static void Agrees(GateStand stand)
    {
        var (plain, portfolio, at) = (stand.Plain, stand.Portfolio, stand.Now);
        Assert.Equal(plain.IsOpenAgain(at), !stand.Model.FindReopening(GateWorld.Case, at).IsEmpty);
        var level = plain.Level(at);
        Assert.Equal(level < plain.File.AutonomyCeiling ? level : plain.File.AutonomyCeiling, stand.Level(at));
        Assert.Equal(
            stand.Model.FindReopening(GateWorld.Case, at),
            stand.Model.FindPortfolioFindings(at).Where(f => f.Kind == PortfolioFindingKind.Reopened).Select(f => f.Message));

        var passed = portfolio.GateDecisions.Where(d => d.Step.Outcome.Passes && portfolio.Gates.Single(g => g.Id == d.Step.Gate).From == d.From).Select(d => d.From);
        Assert.Equal(Enumerable.Range(0, plain.Passed.Count).Select(i => (UseCaseStage)i), passed);
        var reached = portfolio.UseCases[0].Stage is UseCaseStage.OnHold ? plain.BeforeHold!.Value : plain.Stage;
        Assert.True(reached > 5 || reached == plain.Passed.Count, $"{reached} after {plain.Passed.Count} gates");
    }

    /// <summary>What was decided leads to where the use case stands, in a file too.</summary>
    private static void ReadsAgain(GovernanceModel model)
    {
        Assert.True(GovernanceModel.Create(model.Parts).Success);
        var read = GovernanceModelReader.Read(GovernanceModelWriter.Write(model.Parts));
        Assert.Equal("", Reports.Of(read.Diagnostics));
        Assert.Equal(model.Parts.Portfolio, read.Model!.Parts.Portfolio);
    }

    private static Func<UseCase, UseCase> Scope(Random random) => random.Next(9) switch
    {
        0 => file => file with { Units = [.. file.Units.Append(new("sales")).Distinct()] },
        1 => file => file with { Units = [.. file.Units.Append(new("claims-north")).Distinct()] },
        2 => file => file with { Units = [new("claims")] },
        3 => file => file with { DecisionTypes = [.. file.DecisionTypes.Append(new("deny")).Distinct()] },
        4 => file => file with { DecisionTypes = [new("refund.issue")] },
        5 => file => file with { DataClasses = [.. file.DataClasses.Append("health").Distinct()] },
        6 => file => file with { DataClasses = [] },
        7 => file => file with { AutonomyCeiling = AutonomyScale.Levels[random.Next(AutonomyScale.Levels.Length)] },
        _ => file => file with { TimeBox = file.TimeBox is { } box ? box with { Until = Instant.Max(box.From + Duration.FromDays(1), box.Until + Duration.FromDays(random.Next(-40, 100))) } : null },
    };

    private static Func<UseCase, UseCase> Intake(Random random) => random.Next(8) switch
    {
        0 => file => file with { Risk = null },
        1 => file => file with { Risk = file.Risk is { } risk ? risk with { Level = Enum.GetValues<RiskLevel>()[random.Next(4)] } : null },
        2 => file => file with { Testing = Enum.GetValues<TestingLevel>()[random.Next(4)] },
        3 => file => file with { TimeBox = null },
        4 => file => file with { Monitoring = null },
        5 => file => file with { Kpis = [] },
        6 => file => file with { HumanImpact = file.HumanImpact is { } impact ? impact with { Recourse = null } : null },
        _ => file => file with { Fallback = null, Training = null },
    };
}
