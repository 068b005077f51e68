using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Who answers for what, worked out from the documentation alone and without any index.</summary>
internal static class AccountabilityOracle
{
    /// <summary>The nearest unit first; within a unit, the decision type before the groups above it.</summary>
    public static PartyReference? Matrix(OrganizationDirectory organization, DecisionTypeId type, UnitId unit) =>
        UnitAndAbove(organization, unit)
            .SelectMany(u => TypeAndAbove(organization, type).Select(t => organization.Responsibilities.FirstOrDefault(r => r.Unit == u && r.DecisionType == t)))
            .FirstOrDefault(found => found is not null)?.Accountable;

    /// <summary>The one present human who answers for a party in a unit; <see langword="null"/> when there is none or more than one.</summary>
    public static PersonId? Human(OrganizationDirectory organization, PartyReference party, UnitId unit, Instant at)
    {
        var humans = party.Kind switch
        {
            PartyKind.Person => Present(organization, at).Where(p => p.Id.Value == party.Id).Select(p => p.Id),
            PartyKind.Body => Present(organization, at)
                .Where(p => organization.Bodies.Any(b => b.Id.Value == party.Id && b.Chair == p.Id)).Select(p => p.Id),
            PartyKind.Role => HoldersIn(organization, new(party.Id), unit, at),
            _ => [],
        };
        return humans.ToArray() is [var only] ? only : null;
    }

    /// <summary>Whoever holds a role in the unit, else in the nearest unit above that has a present holder.</summary>
    public static IReadOnlyList<PersonId> HoldersIn(OrganizationDirectory organization, RoleId role, UnitId unit, Instant at) =>
        UnitAndAbove(organization, unit)
            .Select(u => Present(organization, at).Where(p => p.Roles.Any(r => r.Role == role && r.Unit == u)).Select(p => p.Id).ToArray())
            .FirstOrDefault(holders => holders.Length > 0) ?? [];

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

    private static IEnumerable<Person> Present(OrganizationDirectory organization, Instant at) =>
        organization.People.Where(p => p.LeftAt is null || p.LeftAt > at);
}
