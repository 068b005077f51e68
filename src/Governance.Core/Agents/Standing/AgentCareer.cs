using System.Collections.Frozen;
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
    private readonly ImmutableArray<AutonomyCertificate> _standing;
    private readonly FrozenDictionary<CertificateId, ImmutableArray<CareerLimit>> _limitsSince;

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
        _standing = [.. _fitting.Where(certificate => !IsLeftBehind(certificate))];
        _limitsSince = _standing.Where(c => Incidents.Any(i => i.Severity == IncidentSeverity.Minor && i.RecordedAt < c.IssuedAt))
            .ToFrozenDictionary(c => c.Id, c => CareerLimits.Of(Events, Incidents.Where(i => i.RecordedAt >= c.IssuedAt), rules));
    }

    public Agent Agent { get; }

    public CareerRules Rules { get; }

    public ImmutableArray<AgentEvent> Events { get; }

    public ImmutableArray<TrialRecord> Trials { get; }

    public ImmutableArray<Incident> Incidents { get; }

    public ImmutableArray<Appraisal> Appraisals { get; }

    public ImmutableArray<CareerLimit> Limits { get; }

    /// <summary>The certificate of an agent that has exactly one which counts, and that nothing has limited; <see langword="null"/> for every other.</summary>
    public AutonomyCertificate? OnlyCertificate => _standing is [var only] && Limits.IsEmpty && _limitsSince.Count == 0 ? only : null;

    /// <summary>The status before the agent was suspended; <see langword="null"/> when nothing says.</summary>
    public AgentStatus? BeforeSuspension => Events.LastOrDefault(e => e.Change.Transition == AgentTransition.Suspend)?.From;

    /// <summary>How far the agent is certified for acts of a type in a unit. Where a certificate that came first has expired, what it left goes on to limit: time raises nobody.</summary>
    public CertifiedAutonomy Certified(DecisionTypeId type, UnitId unit, Instant at) => InWords(Stand(type, unit, at), type, unit, at);

    /// <summary>As <see cref="Certified"/>, without the words.</summary>
    public CertifiedLevels Stand(DecisionTypeId type, UnitId unit, Instant at)
    {
        var (certificate, expired) = (Next(_standing, null, type, unit, at), (List<AutonomyCertificate>?)null);
        for (; certificate is not null && certificate.ValidUntil <= at; certificate = Next(_standing, certificate, type, unit, at))
        {
            (expired ??= []).Add(certificate);
        }

        var certified = Limited(certificate, type, unit, at);
        var covered = Instant.MinValue;
        if (expired is null)
        {
            return certified;
        }

        foreach (var one in expired)
        {
            // What had expired before those that came first never counted.
            if (one.ValidUntil > covered && Limited(one, type, unit, at).Level is var left && left < certified.Level)
            {
                certified = certified with { Level = left, LimitedBy = CareerLimits.Of(one, left) };
            }

            covered = Instant.Max(covered, one.ValidUntil);
        }

        return certified;
    }

    /// <summary>How far a renewal may go: as <see cref="Certified"/>, though what renews may have expired, or be from before the environment was another one.</summary>
    public CertifiedAutonomy Renewable(DecisionTypeId type, UnitId unit, Instant at) => InWords(Limited(Next(_fitting, null, type, unit, at), type, unit, at), type, unit, at);

    /// <summary>The highest level of a certificate that renews, which raises no act above what it was.</summary>
    public AutonomyLevel HighestRenewal(AutonomyCertificate renewing, Instant at)
    {
        var highest = Renewable(renewing.DecisionType, renewing.Unit, at).Level;
        foreach (var other in PlacesTakenBy(renewing))
        {
            highest = Renewable(other.DecisionType, renewing.Unit, at).Level is var level && level < highest ? level : highest;
        }

        return highest;
    }

    /// <summary>
    /// The certificates that a new one would put aside for a part of its acts though they do not cover all of them: those of a unit above for a type below, since the
    /// nearest unit comes first.
    /// </summary>
    public IEnumerable<AutonomyCertificate> PlacesTakenBy(AutonomyCertificate issued) => _fitting.Where(other =>
        other.DecisionType != issued.DecisionType && _types.IsWithin(other.DecisionType, issued.DecisionType)
        && other.Unit != issued.Unit && _units.IsWithin(issued.Unit, other.Unit));

    /// <summary>Whether a certificate holds now: it is valid, and the agent has worked in its environment ever since.</summary>
    public bool IsInForce(AutonomyCertificate certificate, Instant at) => certificate.IsInForce(Agent, at) && !IsLeftBehind(certificate);

    /// <summary>Whether the environment has changed since a certificate was issued, though it may be the same again.</summary>
    public bool IsLeftBehind(AutonomyCertificate certificate)
    {
        for (var i = Events.Length - 1; i >= 0; i--)
        {
            var change = Events[i].Change;
            if (change.Certificates.Any(c => c.Id == certificate.Id))
            {
                return false;
            }

            if (change.Transition == AgentTransition.ChangeEnvironment)
            {
                return certificate.IssuedAt <= Events[i].At || Events.Take(i).Any(e => e.Change.Certificates.Any(c => c.Id == certificate.Id));
            }
        }

        return false;
    }

    /// <summary>Whether a demotion or incident bears on acts of a type in a unit, or on some of those that a certificate for a group would cover.</summary>
    public bool Concerns(CareerLimit limit, DecisionTypeId type, UnitId unit) =>
        (limit.DecisionType is not { } limited || _types.IsWithin(type, limited) || _types.IsWithin(limited, type))
        && (limit.Unit is not { } where || _units.IsWithin(unit, where) || _units.IsWithin(where, unit));

    private CertifiedLevels Limited(AutonomyCertificate? certificate, DecisionTypeId type, UnitId unit, Instant at)
    {
        var ceiling = certificate?.Ceiling ?? AutonomyCertificate.UncertifiedCeiling;
        var (level, last) = (ceiling, (CareerLimit?)null);
        foreach (var limit in certificate is not null && _limitsSince.TryGetValue(certificate.Id, out var since) ? since : Limits)
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

        return new(certificate, ceiling, level, last);
    }

    private CertifiedAutonomy InWords(CertifiedLevels levels, DecisionTypeId type, UnitId unit, Instant at) => new()
    {
        Certificate = levels.Certificate,
        Ceiling = levels.Ceiling,
        Level = levels.Level,
        LimitedBy = levels.LimitedBy,
        Uncertified = levels.Certificate is null ? CareerWords.NotCertified(this, type, unit, at) : null,
    };

    /// <summary>Of the certificates that have begun and cover an act, the first after another, expired or not.</summary>
    private AutonomyCertificate? Next(ImmutableArray<AutonomyCertificate> among, AutonomyCertificate? after, DecisionTypeId type, UnitId unit, Instant at)
    {
        var before = after is null ? null : DistanceTo(after, type, unit);
        AutonomyCertificate? next = null;
        var nextDistance = (Unit: 0, Type: 0);
        foreach (var certificate in among)
        {
            if (certificate.IssuedAt > at || certificate.ValidFrom > at || DistanceTo(certificate, type, unit) is not { } distance
                || (before is { } place && Compare(certificate, distance, after!, place) <= 0))
            {
                continue;
            }

            if (next is null || Compare(certificate, distance, next, nextDistance) < 0)
            {
                (next, nextDistance) = (certificate, distance);
            }
        }

        return next;
    }

    /// <summary>The nearest unit first, then the nearest type, then the one issued last; of two at one instant the lower, then by id.</summary>
    private static int Compare(AutonomyCertificate one, (int Unit, int Type) distance, AutonomyCertificate other, (int Unit, int Type) otherDistance)
    {
        var order = distance.Unit.CompareTo(otherDistance.Unit);
        order = order != 0 ? order : distance.Type.CompareTo(otherDistance.Type);
        order = order != 0 ? order : other.IssuedAt.CompareTo(one.IssuedAt);
        order = order != 0 ? order : one.Ceiling - other.Ceiling;
        return order != 0 ? order : string.CompareOrdinal(one.Id.Value, other.Id.Value);
    }

    /// <summary>How many steps up a certificate stands from an act; <see langword="null"/> when it does not cover the act.</summary>
    public (int Unit, int Type)? DistanceTo(AutonomyCertificate certificate, DecisionTypeId type, UnitId unit)
    {
        var types = _types.SelfAndAncestors(type).IndexOf(certificate.DecisionType);
        var units = types < 0 ? -1 : _units.SelfAndAncestors(unit).IndexOf(certificate.Unit);
        return units < 0 ? null : (units, types);
    }
}
