using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Who answers for what, worked out from the documentation alone and without any index.</summary>
internal static class AccountabilityOracle
{
    /// <summary>The nearest unit first; within a unit, the decision type before the groups above it.</summary>
    public static PartyReference? Matrix(OrganizationDirectory organization, DecisionTypeId type, UnitId unit) => Assignment(organization, type, unit)?.Accountable;

    /// <summary>The line of the responsibility matrix that speaks: found as <see cref="Matrix"/> says.</summary>
    public static ResponsibilityAssignment? Assignment(OrganizationDirectory organization, DecisionTypeId type, UnitId unit) =>
        UnitAndAbove(organization, unit)
            .SelectMany(u => TypeAndAbove(organization, type).Select(t => organization.Responsibilities.FirstOrDefault(r => r.Unit == u && r.DecisionType == t)))
            .FirstOrDefault(found => found is not null);

    /// <summary>The one human who is there and answers for a party in a unit; <see langword="null"/> when there is none or more than one.</summary>
    public static PersonId? Human(OrganizationDirectory organization, PartyReference party, UnitId unit, Instant at)
    {
        var humans = party.Kind switch
        {
            PartyKind.Person => There(organization, organization.People.Select(p => p.Id).Where(id => id.Value == party.Id), at),
            PartyKind.Body => There(organization, organization.Bodies.Where(b => b.Id.Value == party.Id).Select(b => b.Chair), at),
            PartyKind.Role => HoldersIn(organization, new(party.Id), unit, at),
            _ => [],
        };
        return humans is [var only] ? only : null;
    }

    /// <summary>Whoever holds a role in the unit, else in the nearest unit above where somebody is there to hold it.</summary>
    public static IReadOnlyList<PersonId> HoldersIn(OrganizationDirectory organization, RoleId role, UnitId unit, Instant at) =>
        UnitAndAbove(organization, unit)
            .Select(u => There(organization, organization.People.Where(p => p.Roles.Contains(new(role, u))).Select(p => p.Id), at))
            .FirstOrDefault(holders => holders.Count > 0) ?? [];

    /// <summary>Whoever takes a seat in a body.</summary>
    public static IReadOnlyList<PersonId> MembersOf(OrganizationDirectory organization, BodyId body, Instant at) =>
        There(organization, organization.Bodies.Where(b => b.Id == body).SelectMany(b => b.Members).Select(m => m.Person), at);

    /// <summary>Whoever is there in a person's place: the person, unless away; else the stand-in, unless away; and so on, asking nobody twice.</summary>
    public static PersonId? InPlaceOf(OrganizationDirectory organization, PersonId id, Instant at, params ValueList<PersonId> asked)
    {
        var person = Present(organization, at).FirstOrDefault(p => p.Id == id);
        if (person is null || asked.Contains(id))
        {
            return null;
        }

        var away = person.Absences.FirstOrDefault(a => a.From <= at && at < a.Until);
        return away is null ? id : away.StandIn is { } standIn ? InPlaceOf(organization, standIn, at, [.. asked, id]) : null;
    }

    /// <summary>The human at the head of a delegation, as long as the right is the delegator's in that unit.</summary>
    public static PersonId? Head(OrganizationDirectory organization, DelegationRule rule, DecisionTypeId type, UnitId unit, Instant at)
    {
        if (Human(organization, rule.Delegator, unit, at) is not { } human || Matrix(organization, type, unit) is not { } holder)
        {
            return null;
        }

        return holder == rule.Delegator || Human(organization, holder, unit, at) == human ? human : null;
    }

    public static IEnumerable<UnitId> UnitAndAbove(OrganizationDirectory organization, UnitId unit)
    {
        for (var current = organization.Units.FirstOrDefault(u => u.Id == unit); current is not null;
             current = organization.Units.FirstOrDefault(u => u.Id == current.Parent))
        {
            yield return current.Id;
        }
    }

    public static IEnumerable<DecisionTypeId> TypeAndAbove(OrganizationDirectory organization, DecisionTypeId type)
    {
        for (var current = organization.DecisionTypes.FirstOrDefault(t => t.Id == type); current is not null;
             current = organization.DecisionTypes.FirstOrDefault(t => t.Id == current.Group))
        {
            yield return current.Id;
        }
    }

    private static IReadOnlyList<PersonId> There(OrganizationDirectory organization, IEnumerable<PersonId> people, Instant at) =>
        [.. people.Select(id => InPlaceOf(organization, id, at)).OfType<PersonId>().Distinct()];

    private static IEnumerable<Person> Present(OrganizationDirectory organization, Instant at) =>
        organization.People.Where(p => p.LeftAt is null || p.LeftAt > at);
}
