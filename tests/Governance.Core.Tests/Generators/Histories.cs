using FsCheck;
using FsCheck.Fluent;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>What may become of delegation rules: suspensions, revocations, successors, around the time of the request.</summary>
internal static class Histories
{
    public static Gen<DelegationRegister> Of(ValueList<DelegationRule> rules, OrganizationDirectory organization) =>
        from suspended in Pick.Some(rules, 0, rules.Count / 4)
        from suspensions in Pick.Each(suspended.Select(rule => Suspension(rule, organization)))
        from isOne in Pick.Chance(30)
        from revoked in Pick.Some(rules, 0, isOne ? 1 : 0)
        from revocations in Pick.Each(revoked.Select(rule => Revocation(rule, organization)))
        from isReplaced in Pick.Chance(25)
        from replaced in Pick.Some(rules, 0, isReplaced ? 1 : 0)
        from successors in Pick.Each(replaced.Select(Successor))
        select new DelegationRegister
        {
            Rules = [.. rules, .. successors.OfType<DelegationRule>()],
            Suspensions = suspensions,
            Revocations = revocations,
        };

    public static Gen<Suspension> Suspension(DelegationRule rule, OrganizationDirectory organization) =>
        from bounds in Pick.Some(Clock.Boundaries, 2, 2)
        from isOpen in Pick.Chance(20)
        from person in Pick.One(organization.People.Select(p => p.Id))
        select new Suspension
        {
            Delegation = rule.Id,
            From = Instant.Min(bounds[0], bounds[1]),
            Until = isOpen ? null : Instant.Max(bounds[0], bounds[1]),
            By = person,
            Reason = new("an inquiry", "une enquête"),
        };

    public static Gen<Revocation> Revocation(DelegationRule rule, OrganizationDirectory organization) =>
        from at in Pick.One(Clock.Boundaries.Where(at => at > Clock.LongAgo))
        from person in Pick.One(organization.People.Select(p => p.Id))
        select new Revocation { Delegation = rule.Id, At = at, By = person, Reason = new("a change of duties", "un changement de fonctions") };

    /// <summary>The same rule anew, from some instant on; <see langword="null"/> when that is not within its time.</summary>
    private static Gen<DelegationRule?> Successor(DelegationRule rule) =>
        from start in Pick.One(Clock.Boundaries)
        from level in Pick.One(AutonomyScale.Levels.Where(l => l > AutonomyLevel.None && l <= rule.Autonomy))
        select rule.ValidFrom <= start && start < rule.ValidUntil
            ? rule with { Id = new($"{rule.Id}-anew"), Supersedes = rule.Id, ValidFrom = start, Autonomy = level, Calendar = null }
            : null;
}
