using System.Runtime.InteropServices;
using Governance.Agents;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Finds how agents stand, with the sets of decision types that many of them share.</summary>
internal sealed class Standings(OrganizationIndex organization, KnownType[] types)
{
    private readonly Dictionary<ValueList<DecisionTypeId>, TypeSet> _sets = [];
    private readonly Dictionary<AgentKind, AgentKind> _kinds = [];
    private readonly Dictionary<(TypeSet Mandated, TypeSet Prohibited, DecisionTypeId Certified), TypeSet> _plain = [];

    /// <summary>Agents of one kind have the same mandate, and share the set.</summary>
    public TypeSet SetOf(ValueList<DecisionTypeId> named)
    {
        ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(_sets, named, out _);
        return set ??= new(named, types);
    }

    /// <summary>How an agent stands; nothing is said of one with a limit, a KPI, or not exactly one certificate.</summary>
    public Standing Of(KnownAgent known)
    {
        var agent = known.Agent;
        if (known.Career.OnlyCertificate is not { } certificate || !agent.Mandate.Kpis.IsEmpty || UnitOf(certificate, agent) is not { } unit)
        {
            return new(Instant.MaxValue, Instant.MinValue, Shared(new(agent.UseCases, null, default, AutonomyLevel.None)));
        }

        ref var covered = ref CollectionsMarshal.GetValueRefOrAddDefault(_plain, (known.Mandated, known.Prohibited, certificate.DecisionType), out _);
        covered ??= known.Mandated.Without(known.Prohibited).And(SetOf([certificate.DecisionType]));
        var status = agent.Status.Ceiling;
        return new(
            Instant.Max(certificate.IssuedAt, certificate.ValidFrom),
            Instant.Min(Instant.Min(certificate.ValidUntil, agent.ReviewDue), known.OwnedUntil),
            Shared(new(agent.UseCases, covered, unit, status < certificate.Ceiling ? status : certificate.Ceiling)));
    }

    private AgentKind Shared(AgentKind kind)
    {
        ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_kinds, kind, out _);
        return same ??= kind;
    }

    /// <summary>The unit of the agent or of the certificate, whichever lies within the other; <see langword="null"/> when neither does.</summary>
    private UnitId? UnitOf(AutonomyCertificate certificate, Agent agent)
    {
        var units = organization.UnitTree;
        var unit = units.IsWithin(certificate.Unit, agent.Unit) ? certificate.Unit : agent.Unit;
        return units.IsWithin(unit, certificate.Unit) ? unit : null;
    }
}
