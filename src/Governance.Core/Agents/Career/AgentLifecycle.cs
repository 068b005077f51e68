namespace Governance.Agents;

/// <summary>The career of an agent: it is hired, earns its autonomy, loses it at once when something is wrong, and is dismissed.</summary>
/// <remarks>
/// Promotion and demotion change what the agent is certified for, not its status. Out of quarantine an agent is set up again; out of suspension it returns to the
/// status it had, or is set up again when no history says which that was.
/// </remarks>
public static class AgentLifecycle
{
    private static readonly AgentStatus[] AtWork = [AgentStatus.Onboarding, AgentStatus.Probation, AgentStatus.Active];

    /// <summary>The statuses of an agent and the ways between them.</summary>
    public static Lifecycle<AgentStatus, AgentTransition> Transitions { get; } = new(
        AgentStatus.Draft,
        Enum.GetValues<AgentStatus>().Select(s => new LifecycleState<AgentStatus>(s, s.DisplayName, s == AgentStatus.Retired)).ToValueList(),
        [
            Way(AgentStatus.Draft, AgentTransition.Hire, AgentStatus.Onboarding),
            Way(AgentStatus.Onboarding, AgentTransition.StartProbation, AgentStatus.Probation),
            Way(AgentStatus.Probation, AgentTransition.Confirm, AgentStatus.Active),
            .. Stay(AgentTransition.Promote, [AgentStatus.Probation, AgentStatus.Active]),
            .. Stay(AgentTransition.Recertify, [AgentStatus.Probation, AgentStatus.Active]),
            .. Stay(AgentTransition.Demote, [AgentStatus.Probation, AgentStatus.Active, AgentStatus.Suspended, AgentStatus.Quarantined]),
            .. Stay(AgentTransition.Review, [AgentStatus.Probation, AgentStatus.Active, AgentStatus.Suspended]),
            .. AtWork.Select(from => Way(from, AgentTransition.Suspend, AgentStatus.Suspended)),
            .. AtWork.Append(AgentStatus.Suspended).Select(from => Way(from, AgentTransition.Quarantine, AgentStatus.Quarantined)),
            .. AtWork.Select(to => Way(AgentStatus.Suspended, AgentTransition.Resume, to, CareerWords.WasBefore(to))),
            Way(AgentStatus.Quarantined, AgentTransition.Resume, AgentStatus.Onboarding),
            .. Stay(AgentTransition.TransferOwner, Enum.GetValues<AgentStatus>().Except([AgentStatus.Retired])),
            .. Stay(AgentTransition.Succeed, Enum.GetValues<AgentStatus>().Except([AgentStatus.Retired])),
            .. Stay(AgentTransition.ChangeEnvironment, AtWork.Concat([AgentStatus.Draft, AgentStatus.Suspended, AgentStatus.Quarantined])),
            .. AtWork.Concat([AgentStatus.Draft, AgentStatus.Suspended, AgentStatus.Quarantined]).Select(from => Way(from, AgentTransition.Offboard, AgentStatus.Offboarding)),
            Way(AgentStatus.Offboarding, AgentTransition.Retire, AgentStatus.Retired),
        ]);

    /// <summary>The status that a transition leads to.</summary>
    /// <param name="from">The status of the agent.</param>
    /// <param name="transition">The transition.</param>
    /// <param name="before">The status that the agent had before it was suspended; <see langword="null"/> when it is not suspended, or nothing says.</param>
    /// <returns>The status; <see langword="null"/> when the transition is not possible.</returns>
    public static AgentStatus? Next(AgentStatus from, AgentTransition transition, AgentStatus? before = null)
    {
        var ways = Transitions.Find(from, transition);
        return ways.Count switch
        {
            0 => null,
            1 => ways[0].To,
            _ => ways.Any(way => way.To == before) ? before : AgentStatus.Onboarding,
        };
    }

    private static Transition<AgentStatus, AgentTransition> Way(AgentStatus from, AgentTransition transition, AgentStatus to, LocalizedText? guard = null) =>
        new(from, transition, to, transition.DisplayName, guard);

    private static IEnumerable<Transition<AgentStatus, AgentTransition>> Stay(AgentTransition transition, IEnumerable<AgentStatus> statuses) =>
        statuses.Select(status => Way(status, transition, status));
}
