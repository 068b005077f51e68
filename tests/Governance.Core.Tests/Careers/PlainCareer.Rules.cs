using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Statistics;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <content>Whether something may be done with the agent.</content>
internal sealed partial class PlainCareer
{
    private static readonly AgentTransition[] Raising =
        [AgentTransition.Hire, AgentTransition.StartProbation, AgentTransition.Confirm, AgentTransition.Promote, AgentTransition.Recertify, AgentTransition.Resume];

    public bool May(CareerAttempt attempt)
    {
        var (change, body) = (attempt.Change, CareerDesk.Parts.Organization.Bodies.FirstOrDefault(b => b.Id == attempt.Change.Body));
        return attempt.By.Kind == PartyKind.Person
            && IsThere(new(attempt.By.Id))
            && IsPossible(change.Transition)
            && SaysWhatItNeeds(change)
            && IsInTheNameOf(body, change, new(attempt.By.Id))
            && (Raising.Contains(change.Transition) ? IsDecided(body!, attempt) : HoldsAnOffice(body, change.Transition, new(attempt.By.Id)))
            && IsRight(change, body);
    }

    private static bool SaysWhatItNeeds(AgentChange change)
    {
        var transition = change.Transition;
        return (!Raising.Contains(transition) || change.Body is not null)
            && change.Certificates.IsEmpty != transition is AgentTransition.StartProbation or AgentTransition.Promote or AgentTransition.Recertify
            && change.Limit is null != (transition == AgentTransition.Demote)
            && change.ReviewDue is null != transition is AgentTransition.Confirm or AgentTransition.Review
            && change.Owner is null != (transition == AgentTransition.TransferOwner)
            && (change.Deputy is null || transition == AgentTransition.TransferOwner)
            && change.Environment is null != (transition == AgentTransition.ChangeEnvironment)
            && (change.Successor is null || transition == AgentTransition.Offboard);
    }

    private static bool IsInTheNameOf(GoverningBody? body, AgentChange change, PersonId by) =>
        change.Body is null || (body is not null && HoldsUnit(body.Unit, new("europe")) && body.Members.Any(m => m.Person == by));

    /// <summary>A body with the right votes, without the owner and without whoever asks; its chair answers.</summary>
    private bool IsDecided(GoverningBody body, CareerAttempt attempt) =>
        body.CertifiesUpTo > AutonomyLevel.None && IsThere(body.Chair) && IsThere(Owner) && attempt.Votes == CareerVotes.Right
        && body.Members.Count(m => IsThere(m.Person) && m.Person != Owner && m.Person.Value != attempt.By.Id) >= body.Quorum;

    private bool HoldsAnOffice(GoverningBody? body, AgentTransition transition, PersonId by)
    {
        if (body?.CertifiesUpTo > AutonomyLevel.None)
        {
            return IsThere(body.Chair);
        }

        var holds = transition switch
        {
            AgentTransition.Succeed => by == Deputy,
            AgentTransition.Review or AgentTransition.TransferOwner or AgentTransition.Offboard or AgentTransition.Retire => by == Owner,
            _ => by == Owner || by == Deputy || by.Value == "fay",
        };
        return holds && (IsThere(Owner) || (Deputy is { } deputy && IsThere(deputy)));
    }

    private bool IsRight(AgentChange change, GoverningBody? body) => change.Transition switch
    {
        AgentTransition.Hire => HasRoom(Owner, takesUp: true),
        AgentTransition.StartProbation => change.Certificates.All(c => Fits(c, body!) && c.Ceiling <= AutonomyLevel.ActWithApproval) && AreDifferent(change),
        AgentTransition.Recertify => change.Certificates.All(c => Fits(c, body!) && Parts(c).All(kind => c.Ceiling <= Level(kind, lapses: false))) && AreDifferent(change) && ReviewDue > Now,
        AgentTransition.Promote => change.Certificates is [var one] && Fits(one, body!) && IsEarned(one),
        AgentTransition.Confirm => _probation + CareerDesk.Rules.Probation <= Now && IsAnyInForce && change.ReviewDue > Now
            && !_incidents.Exists(i => i.Severity != IncidentSeverity.Minor && i.Recorded >= _probation),
        AgentTransition.Demote => change.Limit!.Ceiling < AutonomyLevel.Advise || Lowers(change.Limit),
        AgentTransition.Review => change.ReviewDue > Now,
        AgentTransition.TransferOwner => change.Owner is { } owner && owner != Owner && IsThere(owner) && HasRoom(owner) && (change.Deputy is not { } deputy || (deputy != owner && IsThere(deputy))),
        AgentTransition.Succeed => !IsThere(Owner) && Deputy is { } heir && IsThere(heir) && HasRoom(heir),
        AgentTransition.ChangeEnvironment => change.Environment != CareerDesk.Environment(Environment),
        AgentTransition.Offboard => IsThere(change.Successor ?? Owner),
        _ => true,
    };

    private bool Fits(AutonomyCertificate certificate, GoverningBody body) =>
        certificate.IssuedBy == body.Id && certificate.Ceiling <= body.CertifiesUpTo && certificate.Ceiling >= AutonomyLevel.Advise
        && !_certificates.Exists(c => c.Id == certificate.Id.Value) && certificate.Environment == CareerDesk.Environment(Environment)
        && CareerDesk.Kinds.Contains((certificate.DecisionType, certificate.Unit))
        && certificate.IssuedAt <= Now && certificate.ValidUntil > Now && certificate.ValidUntil > certificate.ValidFrom;

    private static bool AreDifferent(AgentChange change) => change.Certificates.Select(c => c.Id).Distinct().Count() == change.Certificates.Count;

    /// <summary>The kinds of acts for which a certificate would count though others, for less than all of its acts, count now: its own, and of the unit above those of the type below.</summary>
    private IEnumerable<int> Parts(AutonomyCertificate certificate)
    {
        yield return CareerDesk.KindOf(certificate);
        if ((certificate.DecisionType.Value, certificate.Unit.Value) == ("money", "paris")
            && _certificates.Exists(c => c.Environment == Environment && (c.Type.Value, c.Unit.Value) == ("refund.issue", "europe")))
        {
            yield return 2;
        }
    }

    private bool IsEarned(AutonomyCertificate certificate)
    {
        var kind = CareerDesk.KindOf(certificate);
        var since = Since(kind);
        var counted = _trials.Where(t => t.Kind == kind && t.Environment == Environment && t.Until <= Now && t.From >= since).ToArray();
        var (trials, failures) = (counted.Sum(t => t.Trials), counted.Sum(t => t.Failures));
        return certificate.Ceiling == Level(kind) + 1 && certificate.Ceiling > AutonomyLevel.Observe
            && Parts(certificate).All(part => certificate.Ceiling <= Level(part) + 1)
            && (Status != AgentStatus.Probation || certificate.Ceiling <= AutonomyLevel.ActWithApproval)
            && trials >= 5 && trials > failures && ExactBinomial.AtLeast(trials - failures, trials, 0.5) <= 0.1
            && since is { } start && start + Duration.FromDays(3) <= Now && ReviewDue > Now;
    }

    /// <summary>Since when it has been at its level in a kind of acts.</summary>
    private Instant? Since(int kind)
    {
        var promoted = _promotions.Where(p => p.Kind == kind).Select(p => (Instant?)p.At).Max();
        var begun = Begun(kind).Where(IsOfNow).ToArray();
        var counts = Array.Find(begun, c => Now < c.Until);
        var limited = Limits(kind, Instant.MinValue).Select(limit => (Instant?)limit.At).Max();
        var (level, lapsed) = (Left(counts?.Level ?? AutonomyLevel.Advise, kind, counts?.Issued ?? Instant.MinValue), Instant.MinValue);
        foreach (var one in begun.TakeWhile(c => c != counts))
        {
            if (one.Until > lapsed && Left(one.Level, kind, one.Issued) is var left && left < level)
            {
                (level, limited) = (left, Latest(limited, one.Until));
            }

            lapsed = Instant.Max(lapsed, one.Until);
        }

        Instant? reached = counts is null ? Latest(limited, Latest(_probation, _moved?.At))
            : level < counts.Level ? limited
            : begun.Where(c => c.Kind == counts.Kind && c.Level >= counts.Level && !(c.Issued <= limited)).Append(counts).Min(c => Instant.Max(c.Issued, c.From));
        return Latest(promoted, reached);
    }

    private bool Lowers(AutonomyLimit limit) => _certificates.Exists(c =>
        c.Environment == Environment && IsOfNow(c) && c.From <= Now && Now < c.Until && Level(c.Kind) > limit.Ceiling
        && (limit.DecisionType is not { } t || HoldsType(t, c.Type) || HoldsType(c.Type, t)) && (limit.Unit is not { } u || HoldsUnit(u, c.Unit) || HoldsUnit(c.Unit, u)));

    private static Instant? Latest(Instant? one, Instant? other) => one is null || other > one ? other : one;
}
