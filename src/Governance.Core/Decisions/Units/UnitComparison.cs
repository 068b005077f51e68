using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Compares a unit with the one above it.</summary>
internal sealed class UnitComparison(GovernanceModel model, UnitId unit, UnitId above, Instant at)
{
    private readonly PartyWords _names = new(model);

    public ValueList<UnitDifference> Find() => [.. Protocols(), .. Policies(), .. Responsibilities(), .. Roles(), .. Thresholds(), .. Calendars()];

    private IEnumerable<UnitDifference> Protocols() =>
        from local in model.Parts.Protocols.Adaptations
        where local.Unit == unit
        orderby local.Protocol.Value
        from difference in new ProtocolComparison(
            model.UnitProtocols.In(local.Protocol, unit), model.UnitProtocols.In(local.Protocol, above), local.Reason, _names).Find()
        select difference;

    private IEnumerable<UnitDifference> Policies() =>
        from rule in model.Policies.Rules
        where rule.Unit == unit && rule.IsInForce(at)
        select new UnitDifference { Kind = UnitDifferenceKind.Policy, Subject = rule.Id, Here = UnitWords.AtMost(rule.Level), Because = rule.Because };

    private IEnumerable<UnitDifference> Responsibilities() => model.Parts.Organization.Responsibilities.Where(set => set.Unit == unit).SelectMany(Parts);

    /// <summary>The parts in a decision that the unit gives to others; the whole when it says again what holds above.</summary>
    private UnitDifference[] Parts(ResponsibilityAssignment here)
    {
        var before = model.Responsibilities.Find(here.DecisionType, above);
        UnitDifference[] parts =
        [
            .. Part(here, UnitWords.Accountable, [here.Accountable], before is null ? [] : [before.Accountable]),
            .. Part(here, UnitWords.Responsible, here.Responsible, before?.Responsible ?? []),
            .. Part(here, UnitWords.Consulted, here.Consulted, before?.Consulted ?? []),
            .. Part(here, UnitWords.Informed, here.Informed, before?.Informed ?? []),
        ];
        return parts.Length > 0 ? parts : [new() { Kind = UnitDifferenceKind.Responsibility, Subject = here.DecisionType.Value, Here = UnitWords.SaidAgain, Above = UnitWords.TheSame }];
    }

    private IEnumerable<UnitDifference> Part(ResponsibilityAssignment set, LocalizedText part, ValueList<PartyReference> here, ValueList<PartyReference> before) =>
        here.ToHashSet().SetEquals(before) ? [] :
        [
            new()
            {
                Kind = UnitDifferenceKind.Responsibility,
                Subject = set.DecisionType.Value,
                Part = part,
                Here = _names.All(here),
                Above = _names.All(before),
            },
        ];

    /// <summary>A role that nobody fills is told even when nobody does above either: a protocol that needs it passes nothing.</summary>
    private IEnumerable<UnitDifference> Roles() =>
        from pair in RolesThatVote()
        let here = model.Organization.HoldersOf(pair.Role, unit, at).Select(person => person.Id).ToValueList()
        let before = model.Organization.HoldersOf(pair.Role, above, at).Select(person => person.Id).ToValueList()
        where here.IsEmpty || !here.ToHashSet().SetEquals(before)
        select new UnitDifference
        {
            Kind = UnitDifferenceKind.Role,
            Subject = pair.Role.Value,
            Part = UnitWords.In(pair.Protocols),
            Here = _names.All(here.Select(id => PartyReference.To(id))),
            Above = _names.All(before.Select(id => PartyReference.To(id))),
            People = here,
        };

    private IEnumerable<(RoleId Role, ValueList<ProtocolId> Protocols)> RolesThatVote() =>
        from protocol in model.Protocols.Keys
        from step in model.UnitProtocols.In(protocol, unit).Steps
        from party in step.Voters.Concat(step.Escalation.SelectMany(level => level.Voters)).Concat(step.VetoHolders)
        where party.Kind == PartyKind.Role
        group protocol by party.Id into used
        orderby used.Key
        select (new RoleId(used.Key), used.Distinct().OrderBy(id => id.Value, StringComparer.Ordinal).ToValueList());

    private IEnumerable<UnitDifference> Thresholds() =>
        from thresholds in model.Parts.Protocols.Thresholds
        where IsHereAlone(thresholds.Units)
        select new UnitDifference { Kind = UnitDifferenceKind.Threshold, Subject = thresholds.Id.Value, Here = UnitWords.Bands(thresholds) };

    private IEnumerable<UnitDifference> Calendars() =>
        from rule in model.Parts.Delegations.Rules
        where rule.Calendar is not null && IsHereAlone(rule.Units) && rule.ValidFrom <= at && at < rule.ValidUntil && !IsRevoked(rule.Id)
        group rule.Id by rule.Calendar.GetValueOrDefault() into used
        orderby used.Key.Value
        select new UnitDifference { Kind = UnitDifferenceKind.Calendar, Subject = used.Key.Value, Here = UnitWords.Hours(used) };

    private bool IsHereAlone(ValueList<UnitId> units) => model.Organization.UnitTree.IsWithinAny(unit, units) && !model.Organization.UnitTree.IsWithinAny(above, units);

    private bool IsRevoked(DelegationId rule) => model.Parts.Delegations.Revocations.Any(revocation => revocation.Delegation == rule && revocation.At <= at);
}
