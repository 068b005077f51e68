using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Tells what is stricter about a protocol in a unit than above it, one thing after the other.</summary>
internal sealed class ProtocolComparison(ValidationProtocol here, ValidationProtocol above, LocalizedText? because, PartyWords names)
{
    public IEnumerable<UnitDifference> Find() =>
    [
        .. above.Steps.Zip(here.Steps).SelectMany(pair => Step(pair.First, pair.Second)),
        .. here.Steps.Skip(above.Steps.Count).Select(step => Difference(step.Name, UnitWords.FurtherStep(step, names.All(step.Voters)), null)),
        .. Differing(null, ProtocolTightening.LifetimeOf(here), ProtocolTightening.LifetimeOf(above), UnitWords.Lifetime),
    ];

    private IEnumerable<UnitDifference> Step(ValidationStep before, ValidationStep now) =>
    [
        .. Differing(now.Name, Quorums(now), [.. Quorums(before).Take(now.Escalation.Count + 1)], UnitWords.Quorum),
        .. Differing(now.Name, now.RequiredWeight ?? 0, before.RequiredWeight ?? 0, UnitWords.Weight),
        .. Differing(now.Name, Times(now), Times(before), UnitWords.Time),
        .. Differing(now.Name, now.VetoHolders, before.VetoHolders, holders => UnitWords.Veto(names.All(holders))),
        .. Differing(now.Name, now.RequesterMayVote, before.RequesterMayVote, UnitWords.Requester),
        .. Differing(now.Name, now.EarlierVotersMayVote, before.EarlierVotersMayVote, UnitWords.EarlierVoters),
    ];

    private static ValueList<int> Quorums(ValidationStep step) => [step.Quorum, .. step.Escalation.Select(level => level.Quorum)];

    private static ValueList<Duration> Times(ValidationStep step) => [step.Deadline, .. step.Escalation.Select(level => level.Deadline)];

    private IEnumerable<UnitDifference> Differing<T>(LocalizedText? part, T now, T before, Func<T, LocalizedText> say)
        where T : IEquatable<T> =>
        now.Equals(before) ? [] : [Difference(part, say(now), say(before))];

    private UnitDifference Difference(LocalizedText? part, LocalizedText now, LocalizedText? before) => new()
    {
        Kind = UnitDifferenceKind.Protocol,
        Subject = here.Id.Value,
        Part = part,
        Here = now,
        Above = before,
        Because = because,
    };
}
