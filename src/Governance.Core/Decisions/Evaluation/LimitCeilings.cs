using Governance.Agents;
using Governance.Approvals;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>The ceilings that stand beside the policies: the kill switch, classes of data, bands of amounts, acts that count together.</summary>
internal static class LimitCeilings
{
    /// <summary>Stands when nothing could be reserved because others were always faster.</summary>
    public static Ceiling Contention { get; } =
        new() { Kind = CeilingKind.BuiltIn, Rule = BuiltInRules.BudgetContention, Level = AutonomyLevel.None, Because = LimitWords.Contention };

    public static void AddTo(List<Ceiling> ceilings, RequestFacts facts, GovernanceModel model)
    {
        if (facts.Splitting.Problem is { } problem)
        {
            Add(ceilings, BuiltInRules.Splitting, problem);
        }

        if (facts.Agent is { } agent)
        {
            AddKillSwitches(ceilings, agent, facts, model);
            AddDataClasses(ceilings, agent, facts);
        }

        foreach (var thresholds in model.Limits.ThresholdsOf(facts.Request.DecisionType))
        {
            if (facts.UnitIsKnown && model.Organization.UnitTree.IsWithinAny(facts.Request.Unit, thresholds.Units))
            {
                AddBand(ceilings, thresholds, facts.CountedAmount);
            }
        }
    }

    /// <summary>Whether a switch stops an act, whether or not it has been released since.</summary>
    public static bool Concerns(KillSwitch kill, RequestFacts facts, OrganizationIndex organization)
    {
        var request = facts.Request;
        return kill.EngagedAt <= request.At
            && (kill.Agent is not { } agent || agent == request.Agent)
            && (kill.DecisionType is not { } type || organization.DecisionTypeTree.IsWithin(request.DecisionType, type))
            && (kill.Unit is not { } unit || organization.UnitTree.IsWithin(request.Unit, unit));
    }

    /// <summary>The release of a switch as far as it counts for an agent: two parties are needed, so neither who engaged it nor who answered for the agent at that instant releases it.</summary>
    public static KillSwitchRelease? ReleaseOf(KillSwitch kill, Agent agent, RequestFacts facts, OrganizationIndex organization) =>
        kill.Release is { } release && release.At <= facts.Request.At && release.At > kill.EngagedAt
        && organization.Bodies.TryGetValue(release.By, out var body)
        && body.Chair != kill.EngagedBy && body.Chair != NaturalPersons.Of(agent, organization, release.At)
            ? release
            : null;

    private static void AddKillSwitches(List<Ceiling> ceilings, Agent agent, RequestFacts facts, GovernanceModel model)
    {
        foreach (var kill in model.Limits.KillSwitches)
        {
            if (Concerns(kill, facts, model.Organization) && ReleaseOf(kill, agent, facts, model.Organization) is null)
            {
                Add(ceilings, BuiltInRules.KillSwitch, kill.Release is { } release && release.At <= facts.Request.At
                    ? LimitWords.ReleasedByOwner(kill, release.By)
                    : LimitWords.Engaged(kill));
            }
        }
    }

    private static void AddDataClasses(List<Ceiling> ceilings, Agent agent, RequestFacts facts)
    {
        foreach (var dataClass in facts.Request.DataClasses)
        {
            if (!agent.DataClasses.AsSpan().Contains(dataClass))
            {
                Add(ceilings, BuiltInRules.DataClasses, LimitWords.AgentsDataClass(dataClass));
            }

            if (facts.UseCase is { } useCase && !useCase.DataClasses.AsSpan().Contains(dataClass))
            {
                Add(ceilings, BuiltInRules.DataClasses, LimitWords.UseCasesDataClass(dataClass));
            }
        }
    }

    private static void AddBand(List<Ceiling> ceilings, AmountThresholds thresholds, Money? amount)
    {
        var band = thresholds.BandOf(amount);
        if (band.Ceiling == AutonomyLevel.ActMonitored)
        {
            return;
        }

        var index = thresholds.Bands.AsSpan().IndexOf(band);
        ceilings.Add(new()
        {
            Kind = CeilingKind.Threshold,
            Rule = thresholds.Id.Value,
            Level = band.Ceiling,
            Because = LimitWords.Band(thresholds, band, index > 0 ? thresholds.Bands[index - 1].UpTo : null, amount),
            Protocols = band.Protocols,
        });
    }

    private static void Add(List<Ceiling> ceilings, string rule, LocalizedText because) =>
        ceilings.Add(new() { Kind = CeilingKind.BuiltIn, Rule = rule, Level = AutonomyLevel.None, Because = because });
}
