using System.Collections.Immutable;
using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>One agent with what is recorded of it, in the order of time, so that its standing at any instant can be told.</summary>
internal sealed class AgentCareer
{
    private readonly Hierarchy<UnitId> _units;
    private readonly Hierarchy<DecisionTypeId> _types;
    private readonly ImmutableArray<AutonomyCertificate> _fitting;

    public AgentCareer(
        Agent agent, CareerRules rules, IEnumerable<AgentEvent> events, IEnumerable<TrialRecord> trials, IEnumerable<Incident> incidents,
        IEnumerable<Appraisal> appraisals, OrganizationIndex organization)
    {
        (Agent, Rules, _units, _types) = (agent, rules, organization.UnitTree, organization.DecisionTypeTree);
        Events = [.. events];
        Trials = [.. trials];
        Incidents = [.. incidents];
        Appraisals = [.. appraisals];
        Limits = CareerLimits.Of(Events, Incidents, rules);
        _fitting = [.. agent.Certificates.Where(certificate => agent.WorksIn(certificate.Environment))];
    }

    public Agent Agent { get; }

    public CareerRules Rules { get; }

    public ImmutableArray<AgentEvent> Events { get; }

    public ImmutableArray<TrialRecord> Trials { get; }

    public ImmutableArray<Incident> Incidents { get; }

    public ImmutableArray<Appraisal> Appraisals { get; }

    public ImmutableArray<CareerLimit> Limits { get; }

    /// <summary>The status before the agent was suspended; <see langword="null"/> when nothing says.</summary>
    public AgentStatus? BeforeSuspension => Events.LastOrDefault(e => e.Change.Transition == AgentTransition.Suspend)?.From;

    /// <summary>How far the agent is certified for acts of a type in a unit.</summary>
    public CertifiedAutonomy Certified(DecisionTypeId type, UnitId unit, Instant at) => Limited(FindCertificate(type, unit, at, allowExpired: false), type, unit, at);

    /// <summary>How far a renewal may go: as <see cref="Certified"/>, though what renews may have expired.</summary>
    public CertifiedAutonomy Renewable(DecisionTypeId type, UnitId unit, Instant at) => Limited(FindCertificate(type, unit, at, allowExpired: true), type, unit, at);

    /// <summary>Whether a demotion or incident bears on acts of a type in a unit, or on some of those that a certificate for a group would cover.</summary>
    public bool Concerns(CareerLimit limit, DecisionTypeId type, UnitId unit) =>
        (limit.DecisionType is not { } limited || _types.IsWithin(type, limited) || _types.IsWithin(limited, type))
        && (limit.Unit is not { } where || _units.IsWithin(unit, where) || _units.IsWithin(where, unit));

    private CertifiedAutonomy Limited(AutonomyCertificate? certificate, DecisionTypeId type, UnitId unit, Instant at)
    {
        var ceiling = certificate?.Ceiling ?? AutonomyCertificate.UncertifiedCeiling;
        var (level, last) = (ceiling, (CareerLimit?)null);
        foreach (var limit in Limits)
        {
            if (limit.At > at)
            {
                break;
            }

            if ((certificate is null || limit.At >= certificate.IssuedAt) && Concerns(limit, type, unit) && limit.Limit(level) is var left && left < level)
            {
                (level, last) = (left, limit);
            }
        }

        return new()
        {
            Certificate = certificate,
            Ceiling = ceiling,
            Level = level,
            LimitedBy = last,
            Uncertified = certificate is null ? CareerWords.NotCertified(this, type, unit, at) : null,
        };
    }

    /// <summary>The nearest unit first, then the nearest type, then the one issued last; of two at one instant the lower, then by id.</summary>
    private AutonomyCertificate? FindCertificate(DecisionTypeId type, UnitId unit, Instant at, bool allowExpired)
    {
        AutonomyCertificate? best = null;
        var (bestUnit, bestType) = (int.MaxValue, int.MaxValue);
        foreach (var certificate in _fitting)
        {
            var isValid = allowExpired ? certificate.ValidFrom <= at : certificate.IsValid(at);
            if (!isValid || certificate.IssuedAt > at || DistanceTo(certificate, type, unit) is not { } distance)
            {
                continue;
            }

            var order = distance.Unit.CompareTo(bestUnit);
            order = order != 0 ? order : distance.Type.CompareTo(bestType);
            order = order != 0 || best is null ? order : best.IssuedAt.CompareTo(certificate.IssuedAt);
            order = order != 0 || best is null ? order : certificate.Ceiling - best.Ceiling;
            order = order != 0 || best is null ? order : string.CompareOrdinal(certificate.Id.Value, best.Id.Value);
            if (order < 0)
            {
                (best, bestUnit, bestType) = (certificate, distance.Unit, distance.Type);
            }
        }

        return best;
    }

    /// <summary>How many steps up a certificate stands from an act; <see langword="null"/> when it does not cover the act.</summary>
    public (int Unit, int Type)? DistanceTo(AutonomyCertificate certificate, DecisionTypeId type, UnitId unit)
    {
        var types = _types.SelfAndAncestors(type).IndexOf(certificate.DecisionType);
        var units = types < 0 ? -1 : _units.SelfAndAncestors(unit).IndexOf(certificate.Unit);
        return units < 0 ? null : (units, types);
    }
}
