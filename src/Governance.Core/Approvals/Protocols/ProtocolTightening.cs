using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>Narrows a protocol by what a unit adds to it. Each of its functions can only narrow, whatever an adaptation says.</summary>
internal static class ProtocolTightening
{
    /// <summary>The protocol as it is in the unit of an adaptation.</summary>
    /// <param name="above">The protocol as it is above the unit.</param>
    /// <param name="local">The adaptation.</param>
    public static ValidationProtocol Apply(ValidationProtocol above, ProtocolAdaptation local)
    {
        ValueList<ValidationStep> steps = [.. above.Steps.Select(step => local.Steps.Where(one => Concerns(one, step)).Aggregate(step, Apply))];
        var canLackPeople = local.AdditionalSteps is [{ RunsWithPrevious: true }, ..] || above.Steps.Zip(steps).Any(pair => NeedsMore(pair.First, pair.Second));
        return above with
        {
            Steps = [.. steps.Select(step => canLackPeople ? step with { KeepsItsTime = true } : step), .. local.AdditionalSteps],
            ApprovalLifetime = local.ApprovalLifetime < LifetimeOf(above) ? local.ApprovalLifetime : above.ApprovalLifetime,
        };
    }

    /// <summary>Whether an adaptation is of a step.</summary>
    public static bool Concerns(StepAdaptation local, ValidationStep step) => string.Equals(local.Step, step.Name.En, StringComparison.Ordinal);

    /// <summary>How long an approval by a protocol may be used.</summary>
    public static Duration LifetimeOf(ValidationProtocol protocol) => protocol.ApprovalLifetime ?? ValidationProtocol.DefaultApprovalLifetime;

    /// <summary>The step as it is in the unit of an adaptation.</summary>
    public static ValidationStep Apply(ValidationStep above, StepAdaptation local)
    {
        var quorum = local.Quorum ?? 0;
        var left = local.Deadline ?? Duration.MaxValue;
        return above with
        {
            Quorum = Math.Max(above.Quorum, quorum),
            RequiredWeight = local.RequiredWeight is { } weight ? Math.Max(above.RequiredWeight ?? 0, weight) : above.RequiredWeight,
            Deadline = Take(above.Deadline, ref left),
            Escalation = [.. Within(above.Escalation.Select(level => level with { Quorum = Math.Max(level.Quorum, quorum) }), left)],
            VetoHolders = [.. above.VetoHolders, .. Further(local.VetoHolders, above.VetoHolders)],
            RequesterMayVote = above.RequesterMayVote && !local.RequesterMayNotVote,
            EarlierVotersMayVote = above.EarlierVotersMayVote && !local.EarlierVotersMayNotVote,
        };
    }

    /// <summary>The levels that begin before the time is over; the last of them may be cut short.</summary>
    private static IEnumerable<EscalationLevel> Within(IEnumerable<EscalationLevel> levels, Duration left)
    {
        foreach (var level in levels)
        {
            if (left <= Duration.Zero)
            {
                yield break;
            }

            yield return level with { Deadline = Take(level.Deadline, ref left) };
        }
    }

    /// <summary>Whether more people are needed, or fewer may vote; who votes on one step can be missing on another.</summary>
    private static bool NeedsMore(ValidationStep above, ValidationStep here) =>
        here.Quorum > above.Quorum
        || here.RequiredWeight != above.RequiredWeight
        || here.Escalation.Zip(above.Escalation).Any(levels => levels.First.Quorum > levels.Second.Quorum)
        || here.RequesterMayVote != above.RequesterMayVote
        || here.EarlierVotersMayVote != above.EarlierVotersMayVote;

    private static Duration Take(Duration wanted, ref Duration left)
    {
        var taken = Duration.Min(wanted, left);
        left -= taken;
        return taken;
    }

    /// <summary>In an order of their own, so that the order in which they are named is no part of the protocol.</summary>
    private static IEnumerable<PartyReference> Further(ValueList<PartyReference> added, ValueList<PartyReference> above) =>
        added.Except(above).OrderBy(party => party.ToString(), StringComparer.Ordinal);
}
