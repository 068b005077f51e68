using Governance.Agents;
using Governance.Approvals;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>The ceilings that stand beside the policies: the kill switch, classes of data, bands of amounts, acts that count together.</summary>
internal static class LimitCeilings
{
    /// <summary>Stands when nothing could be reserved because others were always faster.</summary>
    public static Ceiling Contention { get; } =
        new() { Kind = CeilingKind.BuiltIn, Rule = BuiltInRules.BudgetContention, Level = AutonomyLevel.None, Because = LimitWords.Contention };

    public static void AddTo<TSink>(ref TSink sink, in KnownAct act, Money? countedAmount, GovernanceModel model)
        where TSink : struct, ICeilingSink
    {
        if (act.IsKnownAgents)
        {
            AddKillSwitches(ref sink, act, model);
            AddDataClasses(ref sink, act);
        }

        if (act is { Type: { } type, Unit: { } unit })
        {
            foreach (var thresholds in type.Thresholds)
            {
                if (unit.IsWithinAny(thresholds.Units))
                {
                    AddBand(ref sink, thresholds, countedAmount);
                }
            }
        }
    }

    /// <summary>Whether a switch stops an act, whether or not it has been released since.</summary>
    public static bool Concerns(KillSwitch kill, in KnownAct act)
    {
        var request = act.Request;
        return kill.EngagedAt <= request.At
            && (kill.Agent is not { } agent || agent == request.Agent)
            && (kill.DecisionType is not { } type || act.Type?.IsWithin(type) == true)
            && (kill.Unit is not { } unit || act.Unit?.IsWithin(unit) == true);
    }

    /// <summary>The release of a switch as far as it counts for an agent: two parties are needed, so neither who engaged it nor who answered for the agent at that instant releases it.</summary>
    public static KillSwitchRelease? ReleaseOf(KillSwitch kill, Agent agent, Instant at, OrganizationIndex organization) =>
        kill.Release is { } release && release.At <= at && release.At > kill.EngagedAt
        && organization.Bodies.TryGetValue(release.By, out var body)
        && body.Chair != kill.EngagedBy && body.Chair != NaturalPersons.Of(agent, organization, release.At)
            ? release
            : null;

    private static void AddKillSwitches<TSink>(ref TSink sink, in KnownAct act, GovernanceModel model)
        where TSink : struct, ICeilingSink
    {
        var at = act.Request.At;
        foreach (var kill in model.Limits.KillSwitches)
        {
            if (Concerns(kill, act) && ReleaseOf(kill, act.Agent!, at, model.Organization) is null && sink.Limit(AutonomyLevel.None))
            {
                sink.Add(BuiltInRules.KillSwitch, AutonomyLevel.None, kill.Release is { } release && release.At <= at
                    ? LimitWords.ReleasedByOwner(kill, release.By)
                    : LimitWords.Engaged(kill));
            }
        }
    }

    private static void AddDataClasses<TSink>(ref TSink sink, in KnownAct act)
        where TSink : struct, ICeilingSink
    {
        foreach (var dataClass in act.Request.DataClasses)
        {
            if (!act.Agent!.DataClasses.AsSpan().Contains(dataClass) && sink.Limit(AutonomyLevel.None))
            {
                sink.Add(BuiltInRules.DataClasses, AutonomyLevel.None, LimitWords.AgentsDataClass(dataClass));
            }

            if (act.UseCase is { } useCase && !useCase.DataClasses.AsSpan().Contains(dataClass) && sink.Limit(AutonomyLevel.None))
            {
                sink.Add(BuiltInRules.DataClasses, AutonomyLevel.None, LimitWords.UseCasesDataClass(dataClass));
            }
        }
    }

    private static void AddBand<TSink>(ref TSink sink, AmountThresholds thresholds, Money? amount)
        where TSink : struct, ICeilingSink
    {
        var band = thresholds.BandOf(amount);
        if (band.Ceiling == AutonomyLevel.ActMonitored || !sink.Limit(band.Ceiling))
        {
            return;
        }

        var index = thresholds.Bands.AsSpan().IndexOf(band);
        sink.Add(new Ceiling
        {
            Kind = CeilingKind.Threshold,
            Rule = thresholds.Id.Value,
            Level = band.Ceiling,
            Because = LimitWords.Band(thresholds, band, index > 0 ? thresholds.Bands[index - 1].UpTo : null, amount),
            Protocols = band.Protocols,
        });
    }
}
