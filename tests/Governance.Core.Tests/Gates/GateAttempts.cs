using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>Makes attempts that are right as far as the use case is, and spoils them.</summary>
internal static class GateAttempts
{
    /// <summary>A decision that the stage offers: mostly to go on.</summary>
    public static GateAttempt Likely(GateStand stand, Random random)
    {
        var stage = stand.Plain.Stage;
        var pick = random.Next(20);
        return stage switch
        {
            5 => AtNoGate(stand, random, GateOutcome.Resume),
            >= 6 => Go(stand, random, random.Next(4)),
            _ when pick == 0 => AtNoGate(stand, random, GateOutcome.Hold),
            _ when pick == 1 && random.Next(4) == 0 => AtNoGate(stand, random, GateOutcome.Stop),
            4 when pick == 2 => AtNoGate(stand, random, GateOutcome.Retire),
            < 4 when pick == 3 => Go(stand, random, stage) is var go ? go with { Step = go.Step with { Outcome = GateOutcome.Recycle, Conditions = [] } } : null!,
            4 => Go(stand, random, 3),
            > 0 when pick < 7 => Go(stand, random, stage - 1),
            _ => Go(stand, random, stage),
        };
    }

    /// <summary>A go at a gate, with conditions where something that should be met is not, by as many voters as there can be.</summary>
    public static GateAttempt Go(GateStand stand, Random random, int from)
    {
        var gate = stand.World.Gates[from];
        var step = new GateStep
        {
            Gate = gate.Id, Outcome = GateOutcome.Go, Reason = new("it is time", "il est temps"), Body = gate.Body,
            Findings = [.. gate.Criteria.Where(c => c.Test == CriterionTest.Assessed).Select(c => new CriterionFinding(c.Id, !c.IsOptional || random.Next(3) > 0, new("a report", "un rapport")))],
        };
        var attempt = WithVoters(stand, random, new(step, default, [], stand.Now), gate);
        return stand.Plain.Unmet(gate, attempt).Shoulds.Count > 0 || random.Next(5) == 0
            ? attempt with { Step = step with { Outcome = GateOutcome.GoWithConditions, Conditions = [Condition(stand, random)] } }
            : attempt;
    }

    public static GateAttempt AtNoGate(GateStand stand, Random random, GateOutcome outcome) => WithVoters(
        stand, random, new(new() { Outcome = outcome, Reason = new("it must be", "il le faut"), Body = new BodyId("board") }, default, [], stand.Now), null);

    /// <summary>One thing about it made wrong; at times it turns out right all the same.</summary>
    public static GateAttempt Spoil(GateAttempt attempt, GateStand stand, Random random)
    {
        var step = attempt.Step;
        return random.Next(9) switch
        {
            0 => attempt with { Step = step with { Gate = Pick<GateId?>(random, null, new("gate-9"), new("gate-0"), new("gate-1"), new("gate-2"), new("gate-3")) } },
            1 => attempt with { Step = step with { Outcome = Pick(random, Enum.GetValues<GateOutcome>()) } },
            2 => attempt with { Step = step with { Body = Pick<BodyId?>(random, null, new("claims-board"), new("sales-board"), new("no-board")) } },
            3 => attempt with { Person = Pick(random, [.. GateWorld.People, new("ghost")]) },
            4 => attempt with { Step = step with { Reason = Pick(random, new LocalizedText("only English"), new(" ", "ici"), new("here", " ")) } },
            5 => attempt with { Step = step with { Findings = Findings(step.Findings, random) } },
            6 => attempt with { Step = step with { Conditions = Conditions(stand, step.Conditions, random) } },
            7 => attempt with { Voters = Voters(attempt, random) },
            _ => attempt with { At = attempt.At - Duration.FromHours(random.Next(1, 1000)) },
        };
    }

    /// <summary>Some people, mostly members, in any order; now and then somebody twice.</summary>
    public static ValueList<PersonId> Voters(GateAttempt attempt, Random random) => random.Next(5) switch
    {
        0 => [.. attempt.Voters.Append(Pick(random, [.. GateWorld.People, attempt.Person, new("ghost")])).Distinct()],
        1 => [.. attempt.Voters.Skip(1)],
        2 => [.. attempt.Voters.SkipLast(1)],
        3 => [.. attempt.Voters.Where(_ => random.Next(3) > 0)],
        _ => [.. GateWorld.People.Where(_ => random.Next(2) == 0)],
    };

    private static ValueList<CriterionFinding> Findings(ValueList<CriterionFinding> findings, Random random) => random.Next(4) switch
    {
        0 => [],
        1 => [.. findings.Select(f => f with { IsMet = !f.IsMet })],
        2 => [.. findings, .. findings],
        _ => [.. findings, new(Pick<CriterionId>(random, new("fields"), new("other"), new("tested")), true, new("seen", "vu"))],
    };

    private static ValueList<GateCondition> Conditions(GateStand stand, ValueList<GateCondition> conditions, Random random) => random.Next(4) switch
    {
        0 => [],
        1 => [.. conditions, Condition(stand, random) with { Due = stand.Now - Duration.FromHours(random.Next(2)) }],
        2 => [.. conditions, .. conditions],
        _ => [.. stand.Plain.Conditions.Take(1).Select(known => known with { Due = stand.Now + Duration.FromDays(9) }), .. conditions],
    };

    private static GateCondition Condition(GateStand stand, Random random) => new(
        new($"condition-{stand.Plain.Conditions.Count()}-{random.Next(100_000)}"), new("train them", "les former"), stand.Now + Duration.FromDays(random.Next(1, 60)));

    /// <summary>A member asks whom the vote does not need.</summary>
    private static GateAttempt WithVoters(GateStand stand, Random random, GateAttempt attempt, StageGate? gate)
    {
        PersonId[] members = [new("ada"), new("bo"), new("cy"), new("di"), new("ed")];
        random.Shuffle(members);
        foreach (var member in members)
        {
            attempt = attempt with { Person = member };
            attempt = attempt with { Voters = [.. stand.Plain.Electorate(attempt)] };
            if (attempt.Voters.Count >= stand.World.Quorum && (gate?.Functions ?? []).All(f => GateWorld.Seats.Any(seat => seat.Function == f && attempt.Voters.Contains(seat.Person))))
            {
                break;
            }
        }

        return attempt;
    }

    private static T Pick<T>(Random random, params T[] of) => of[random.Next(of.Length)];
}
