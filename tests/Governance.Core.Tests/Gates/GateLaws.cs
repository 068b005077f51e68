using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>What no policy and no approval lifts at a gate.</summary>
public sealed class GateLaws
{
    [Fact]
    public void A_must_that_is_not_met_never_passes_whatever_policies_and_approvals_say() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 3,
        seed =>
        {
            var (stand, attempt, random) = Ready(seed);
            if (attempt is null)
            {
                return false;
            }

            var gate = stand.World.Gates.Single(g => g.Id == attempt.Step.Gate);
            var musts = gate.Criteria.Where(c => !c.IsOptional).ToArray();
            var spoilt = Unmeet(musts[random.Next(musts.Length)], attempt, stand, random);

            var decision = spoilt.Decide(stand.Model);
            Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused), (decision.Autonomy, decision.Outcome));
            Assert.Contains(decision.Ceilings, c => c is { Kind: CeilingKind.BuiltIn, Rule: BuiltInRules.GateCriteria, Level: AutonomyLevel.None });
            Assert.False(stand.Model.Apply(decision).Success);
            return stand.World.PermitsEverything;
        });

    [Fact]
    public void A_should_that_is_not_met_passes_only_with_a_condition() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 4,
        seed =>
        {
            var (stand, attempt, _) = Ready(seed);
            if (attempt is null)
            {
                return false;
            }

            var gate = stand.World.Gates.Single(g => g.Id == attempt.Step.Gate);
            var liked = gate.Criteria.FirstOrDefault(c => c.Id.Value == "liked");
            if (liked is null)
            {
                return false;
            }

            var findings = attempt.Step.Findings.Select(f => f.Criterion == liked.Id ? f with { IsMet = false } : f).ToValueList();
            var condition = new GateCondition(new("like-it"), new("ask them again", "leur redemander"), stand.Now + Duration.FromDays(30));
            bool Passes(GateOutcome outcome, params ValueList<GateCondition> conditions) =>
                stand.Model.Apply((attempt with { Step = attempt.Step with { Outcome = outcome, Findings = findings, Conditions = conditions } }).Decide(stand.Model)).Success;

            Assert.False(Passes(GateOutcome.Go));
            Assert.False(Passes(GateOutcome.Go, condition));
            Assert.False(Passes(GateOutcome.GoWithConditions));
            Assert.False(Passes(GateOutcome.GoWithConditions, condition with { Due = stand.Now }));
            Assert.False(Passes(GateOutcome.GoWithConditions, condition, condition));
            Assert.True(Passes(GateOutcome.GoWithConditions, condition));
            return true;
        });

    [Fact]
    public void Only_the_body_of_the_gate_with_its_quorum_and_every_function_without_owner_and_requester_passes()
    {
        var passed = 0;
        Law.HoldsAtStake(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            atLeast: Law.Cases / 5,
            seed =>
            {
                var (stand, attempt, random) = Ready(seed);
                if (attempt is null)
                {
                    return false;
                }

                var voted = attempt with { Voters = GateAttempts.Voters(attempt, random) };
                var succeeds = stand.Model.Apply(voted.Decide(stand.Model)).Success;
                Assert.Equal(stand.Plain.Allows(voted), succeeds);
                passed += succeeds ? 1 : 0;
                return !succeeds;
            });
        Assert.True(passed > Law.Cases / 10, $"only {passed} passed");
    }

    [Fact]
    public void The_votes_that_are_cast_one_by_one_pass_when_they_suffice() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 3,
        seed =>
        {
            var (stand, attempt, random) = Ready(seed);
            if (attempt is null)
            {
                return false;
            }

            var evaluator = new PolicyEvaluator(stand.Model);
            var request = attempt.Ask(stand.Model);
            var asked = evaluator.Evaluate(request);
            var vote = stand.Model.OpenApproval(asked, asked.Validations.Single().Protocol!.Value, new("vote-1"), stand.Now);
            var people = GateWorld.People.ToArray();
            random.Shuffle(people);
            foreach (var person in people)
            {
                for (var step = 0; step < vote.Steps.Count; step++)
                {
                    vote = vote.Cast(new(person, step, VoteKind.Approve, stand.Now)).Case;
                }
            }

            var approval = Assert.IsType<Approval>(vote.Approval);
            Assert.Empty(approval.Approvers.Except(stand.Plain.Electorate(attempt)));
            Assert.Equal(DecisionOutcome.Proceed, evaluator.Evaluate(request, new() { Approvals = [approval] }).Outcome);
            return true;
        });

    [Fact]
    public void A_vote_is_void_when_what_was_voted_on_has_changed_since() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 3,
        seed =>
        {
            var (stand, attempt, random) = Ready(seed);
            if (attempt is null)
            {
                return false;
            }

            var votes = attempt.Approvals(new PolicyEvaluator(stand.Model).Evaluate(attempt.Ask(stand.Model)));
            Decision Later() => new PolicyEvaluator(stand.Model).Evaluate(attempt.Ask(stand.Model), new() { Approvals = votes });
            Assert.Equal(DecisionOutcome.Proceed, Later().Outcome);

            stand.Edit(file => file with { Name = new("another name", "un autre nom"), Vendor = "acme" });
            Assert.Equal(DecisionOutcome.Proceed, Later().Outcome);

            switch (random.Next(7))
            {
                case 0:
                    stand.Edit(file => file with { Units = [.. file.Units, new("claims-north")] });
                    break;
                case 1:
                    stand.Edit(file => file with { DecisionTypes = [.. file.DecisionTypes, new("deny")] });
                    break;
                case 2:
                    stand.Edit(file => file with { DataClasses = [.. file.DataClasses, "health"] });
                    break;
                case 3:
                    stand.Edit(file => file with { AutonomyCeiling = AutonomyLevel.ActOnPlan });
                    break;
                case 4:
                    stand.Edit(file => file with { Risk = file.Risk! with { Level = RiskLevel.Minimal } });
                    break;
                case 5:
                    stand.Edit(file => file with { TimeBox = file.TimeBox! with { Until = file.TimeBox.Until + Duration.FromDays(1) } });
                    break;
                default:
                    stand.Change(stand.Now - Duration.FromHours(random.Next(3)));
                    break;
            }

            Assert.NotEqual(DecisionOutcome.Proceed, Later().Outcome);
            return true;
        });

    [Fact]
    public void A_vote_carries_one_decision_and_no_second_one() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 4,
        seed =>
        {
            var (stand, _, random) = Ready(seed);
            var renewal = GateAttempts.Go(stand, random, Math.Max(stand.Plain.Stage - 1, 0));
            if (stand.Plain.Stage == 0 || !renewal.Step.Conditions.IsEmpty || !stand.Plain.Allows(renewal))
            {
                return false;
            }

            var votes = renewal.Approvals(new PolicyEvaluator(stand.Model).Evaluate(renewal.Ask(stand.Model)));
            Assert.True(stand.Try(renewal));
            Assert.NotEqual(DecisionOutcome.Proceed, new PolicyEvaluator(stand.Model).Evaluate(renewal.Ask(stand.Model), new() { Approvals = votes }).Outcome);
            return true;
        });

    [Fact]
    public void A_prohibited_risk_never_passes_nor_comes_back() => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 3,
        seed =>
        {
            var (stand, attempt, random) = Ready(seed);
            if (attempt is null)
            {
                return false;
            }

            var back = GateAttempts.AtNoGate(stand, random, GateOutcome.Resume);
            stand.Edit(file => file with { Risk = file.Risk! with { Level = RiskLevel.Prohibited } });
            Assert.False(stand.Try(attempt));
            Assert.False(stand.Try(GateAttempts.Go(stand, random, stand.Plain.Stage)));
            Assert.True(stand.Try(GateAttempts.AtNoGate(stand, random, GateOutcome.Hold)));
            Assert.False(stand.Try(back));
            return true;
        });

    /// <summary>A use case before a gate, and a go that would pass; none when too few people are left to vote.</summary>
    private static (GateStand Stand, GateAttempt? Attempt, Random Random) Ready(int seed)
    {
        var random = new Random(seed);
        var world = new GateWorld(seed);
        var stand = new GateStand(world, random.Next(4));
        stand.Now += Duration.FromHours(random.Next(1, 100));
        var attempt = GateAttempts.Go(stand, random, stand.Plain.Stage);
        return (stand, stand.Plain.Allows(attempt) ? attempt : null, random);
    }

    /// <summary>The same go, or its use case, without what a criterion asks for.</summary>
    private static GateAttempt Unmeet(GateCriterion criterion, GateAttempt attempt, GateStand stand, Random random)
    {
        var findings = attempt.Step.Findings;
        switch (criterion.Test)
        {
            case CriterionTest.Assessed:
                return attempt with
                {
                    Step = attempt.Step with
                    {
                        Findings = random.Next(3) switch
                        {
                            0 => [.. findings.Where(f => f.Criterion != criterion.Id)],
                            1 => [.. findings.Select(f => f.Criterion == criterion.Id ? f with { IsMet = false } : f)],
                            _ => [.. findings, new(criterion.Id, true, new("again", "encore"))],
                        },
                    },
                };
            case CriterionTest.Fields:
                stand.Edit(Lacking(stand.Plain.Stage + 1, random));
                return attempt;
            case CriterionTest.TimeBox:
                stand.Edit(file => file with { TimeBox = random.Next(2) == 0 ? null : new(GateWorld.Start, attempt.At) });
                return attempt;
            case CriterionTest.Risk:
                stand.Edit(file => file with { Risk = null });
                return attempt;
            default:
                stand.Edit(file => criterion.Id.Value == "calm" && random.Next(2) == 0 ? file with { Risk = file.Risk! with { Level = RiskLevel.High } }
                    : criterion.Id.Value == "calm" ? file with { Risk = null }
                    : file with { Testing = TestingLevel.Benchmark });
                return attempt;
        }
    }

    /// <summary>The file without a field that a stage asks for, or one before it.</summary>
    private static Func<UseCase, UseCase> Lacking(int stage, Random random)
    {
        List<Func<UseCase, UseCase>> ways =
        [
            file => file with { Objectives = [] }, file => file with { Benefit = null }, file => file with { Output = null }, file => file with { Kind = null },
            file => file with { Risk = null }, file => file with { HumanImpact = null },
        ];
        if (stage >= 2)
        {
            ways.AddRange([file => file with { Kpis = [] }, file => file with { Landscape = null }]);
        }

        if (stage == 2)
        {
            ways.Add(file => file with { TimeBox = null });
        }

        if (stage >= 3)
        {
            ways.AddRange([file => file with { Testing = TestingLevel.None }, file => file with { Training = null }, file => file with { Fallback = null }]);
        }

        if (stage >= 4)
        {
            ways.AddRange(
            [
                file => file with { Testing = TestingLevel.Benchmark }, file => file with { Monitoring = null },
                file => file with { HumanImpact = file.HumanImpact! with { Recourse = null } },
            ]);
        }

        return ways[random.Next(ways.Count)];
    }
}
