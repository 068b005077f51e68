using Governance.Agents;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>The career of one agent, kept as plainly as possible from what the documentation says: everything that happened, looked through again whenever something is asked.</summary>
internal sealed partial class PlainCareer
{
    private readonly List<PlainCertificate> _certificates = [];
    private readonly List<(Instant At, DecisionTypeId? Type, UnitId? Unit, AutonomyLevel Level)> _demotions = [];
    private readonly List<(Instant Occurred, Instant Recorded, IncidentSeverity Severity)> _incidents = [];
    private readonly List<(int Kind, int Environment, Instant From, Instant Until, int Trials, int Failures)> _trials = [];
    private readonly List<(int Kind, Instant At)> _promotions = [];
    private readonly Dictionary<PersonId, Instant> _left = [];
    private readonly Dictionary<string, (string Owner, AgentStatus Status)> _others = new(StringComparer.Ordinal)
    {
        ["busy-bot"] = ("ben", AgentStatus.Active), ["idle-bot"] = ("cleo", AgentStatus.Suspended), ["spare-bot"] = ("cleo", AgentStatus.Offboarding),
    };

    private AgentStatus _before;
    private Instant? _probation;
    private (Instant At, int Step)? _moved;

    public Instant Now { get; private set; } = CareerDesk.Start;

    public AgentStatus Status { get; private set; } = AgentStatus.Draft;

    public PersonId Owner { get; private set; } = new("ana");

    public PersonId? Deputy { get; private set; } = new("ben");

    public int Environment { get; private set; } = 1;

    public Instant ReviewDue { get; private set; } = CareerDesk.Start + Duration.FromDays(30);

    public int Steps { get; private set; }

    public bool IsThere(PersonId person) => CareerDesk.People.Contains(person) && !(_left.TryGetValue(person, out var left) && left <= Now);

    public void Wait(Duration time) => Now += time;

    public void Try(int kind, int environment, int trials, int failures)
    {
        _trials.Add((kind, environment, Now, Now + Duration.FromDays(1), trials, failures));
        Now += Duration.FromDays(1);
    }

    public void GoWrong(IncidentSeverity severity, int daysAgo) => _incidents.Add((Now - Duration.FromDays(daysAgo), Now, severity));

    /// <summary>How far it is certified: by the certificate of the nearest unit, then type, then the last; less what lapsed before it and what went wrong since.</summary>
    public AutonomyLevel Level(int kind) => Level(kind, lapses: true);

    /// <summary>How far a renewal may go: as if nothing lapsed.</summary>
    private AutonomyLevel Level(int kind, bool lapses)
    {
        var level = (AutonomyLevel?)null;
        var lapsed = Instant.MinValue;
        foreach (var one in Begun(kind).Where(c => !lapses || IsOfNow(c)))
        {
            if (!lapses || Now < one.Until)
            {
                return Lowest(level, Left(one.Level, kind, one.Issued));
            }

            level = one.Until > lapsed ? Lowest(level, Left(one.Level, kind, one.Issued)) : level;
            lapsed = Instant.Max(lapsed, one.Until);
        }

        return Lowest(level, Left(AutonomyLevel.Advise, kind, Instant.MinValue));
    }

    public bool IsAnyInForce => _certificates.Exists(c => c.Environment == Environment && IsOfNow(c) && c.From <= Now && Now < c.Until);

    private IEnumerable<PlainCertificate> Begun(int kind) => _certificates
        .Where(c => c.Environment == Environment && c.Issued <= Now && c.From <= Now && Covers(c.Kind, kind))
        .OrderBy(c => c.Unit != CareerDesk.Kinds[kind].Unit).ThenBy(c => c.Type != CareerDesk.Kinds[kind].Type).ThenByDescending(c => c.Issued).ThenBy(c => c.Level).ThenBy(c => c.Id, StringComparer.Ordinal);

    private bool IsOfNow(PlainCertificate certificate) => _moved is not { } moved || certificate.Step > moved.Step;

    private static bool Covers(int one, int other) => HoldsType(CareerDesk.Kinds[one].Type, CareerDesk.Kinds[other].Type) && HoldsUnit(CareerDesk.Kinds[one].Unit, CareerDesk.Kinds[other].Unit);

    private static bool HoldsType(DecisionTypeId one, DecisionTypeId other) => one == other || one.Value == "money";

    private static bool HoldsUnit(UnitId one, UnitId other) => one == other || one.Value == "group" || (one.Value, other.Value) == ("europe", "paris");

    /// <summary>What demotions and incidents since an instant leave of a level, in the order of time.</summary>
    private AutonomyLevel Left(AutonomyLevel level, int kind, Instant since)
    {
        foreach (var (_, most, _) in Limits(kind, since).OrderBy(limit => limit.At).ThenBy(limit => limit.Most ?? (AutonomyLevel)99))
        {
            level = most is { } ceiling ? Lowest(ceiling, level) : level > AutonomyLevel.Observe ? level - 1 : level;
        }

        return level;
    }

    private IEnumerable<(Instant At, AutonomyLevel? Most, bool IsDemotion)> Limits(int kind, Instant since)
    {
        var (type, unit) = CareerDesk.Kinds[kind];
        foreach (var one in _demotions.Where(d => d.At >= since && d.At <= Now))
        {
            if ((one.Type is not { } t || HoldsType(t, type) || HoldsType(type, t)) && (one.Unit is not { } u || HoldsUnit(u, unit) || HoldsUnit(unit, u)))
            {
                yield return (one.At, one.Level, true);
            }
        }

        var (minor, cost) = (new List<Instant>(), 0);
        foreach (var one in _incidents.Where(i => i.Recorded >= since && i.Recorded <= Now))
        {
            if (one.Severity == IncidentSeverity.Minor)
            {
                minor = [.. minor.Append(one.Occurred).Order()];
                var pairs = Pairs(minor);
                if (pairs > cost)
                {
                    yield return (one.Recorded, null, false);
                }

                cost = Math.Max(cost, pairs);
            }
            else
            {
                yield return (one.Recorded, one.Severity == IncidentSeverity.Critical ? AutonomyLevel.Observe : null, false);
            }
        }
    }

    /// <summary>How many pairs of incidents within ten days there are at most, none of them in two.</summary>
    private static int Pairs(List<Instant> occurred) =>
        occurred.Count < 2 ? 0
        : Math.Max(Pairs(occurred[1..]), occurred[1] - occurred[0] <= CareerDesk.Rules.MinorIncidentWindow ? 1 + Pairs(occurred[2..]) : 0);

    private static AutonomyLevel Lowest(AutonomyLevel? one, AutonomyLevel other) => one is { } level && level < other ? level : other;
}
