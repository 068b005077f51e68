using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>Settles what somebody wants to do, from where the agent stands: as it should be, but for the slip.</summary>
internal static class CareerSteps
{
    private static readonly string[] Bodies = ["board", "desk", "club", "local", "nobody"];

    public static CareerAttempt Settle(CareerCommand.Wants wants, PlainCareer career)
    {
        var likely = wants.IsLikely ? Likely(career.Status) : Enum.GetValues<AgentTransition>();
        var transition = likely[wants.Transition % likely.Length];
        var (draw, slip, raises) = (wants.Draw, wants.Slip, transition.Terms.Effect == TransitionEffect.Raises);
        var body = slip == CareerSlip.Body ? Bodies[draw % 5] : raises || draw % 5 == 0 && transition.Terms.Offices.HasFlag(AgentOffice.BodyMember) ? "board" : null;
        var members = CareerDesk.Parts.Organization.Bodies.FirstOrDefault(b => b.Id.Value == body)?.Members.Select(m => m.Person).Where(p => p != career.Owner && career.IsThere(p)).ToArray() ?? [];
        var people = CareerDesk.People;
        var by = slip switch
        {
            CareerSlip.Agent => PartyReference.To(new AgentId("busy-bot")),
            CareerSlip.Person => PartyReference.To(people[draw % 6]),
            _ when members.Length > 0 => PartyReference.To(members[draw % members.Length]),
            _ => PartyReference.To(transition == AgentTransition.Succeed ? career.Deputy ?? career.Owner : draw % 4 == 0 ? new("fay") : career.Owner),
        };
        var certificates = transition is AgentTransition.StartProbation or AgentTransition.Promote or AgentTransition.Recertify
            ? Enumerable.Range(0, transition == AgentTransition.Promote || draw % 3 > 0 ? 1 : 2).Select(i => Certificate(transition, (draw / 7) + i, slip, body, career, i)).ToValueList()
            : ValueList.Create<AutonomyCertificate>([]);
        var change = new AgentChange
        {
            Transition = transition,
            Reason = new("because", "parce que"),
            Body = body is null ? null : new BodyId(body),
            Certificates = certificates,
            Limit = transition == AgentTransition.Demote ? new() { Ceiling = (AutonomyLevel)(draw % 6), DecisionType = draw % 2 == 0 ? null : CareerDesk.Kinds[draw % 3].Type, Unit = draw % 7 == 0 ? new UnitId("paris") : null } : null,
            ReviewDue = transition is AgentTransition.Confirm or AgentTransition.Review ? career.Now + Duration.FromDays(draw % 11 == 0 ? 0 : 60) : null,
            Owner = transition == AgentTransition.TransferOwner ? people[draw % 6] : null,
            Deputy = transition == AgentTransition.TransferOwner && draw % 2 == 0 ? people[(draw / 6) % 6] : null,
            Environment = transition == AgentTransition.ChangeEnvironment ? CareerDesk.Environment(1 + (draw % 2)) : null,
            Successor = transition == AgentTransition.Offboard && draw % 2 == 0 ? people[draw % 6] : null,
        };
        return new(slip == CareerSlip.Parts ? Misplaced(change, draw, career) : change, by, wants.Votes);
    }

    /// <summary>What leads on, most of all.</summary>
    private static AgentTransition[] Likely(AgentStatus status) => status switch
    {
        AgentStatus.Draft => [.. Enumerable.Repeat(AgentTransition.Hire, 6), AgentTransition.TransferOwner, AgentTransition.ChangeEnvironment],
        AgentStatus.Onboarding => [.. Enumerable.Repeat(AgentTransition.StartProbation, 6), AgentTransition.Suspend, AgentTransition.TransferOwner, AgentTransition.ChangeEnvironment],
        AgentStatus.Probation =>
        [
            .. Enumerable.Repeat(AgentTransition.Confirm, 5), .. Enumerable.Repeat(AgentTransition.Promote, 4), AgentTransition.Recertify, AgentTransition.Demote, AgentTransition.Review, AgentTransition.Suspend,
            AgentTransition.Quarantine, AgentTransition.TransferOwner, AgentTransition.Succeed, AgentTransition.ChangeEnvironment,
        ],
        AgentStatus.Active =>
        [
            .. Enumerable.Repeat(AgentTransition.Promote, 8), .. Enumerable.Repeat(AgentTransition.Recertify, 4), AgentTransition.Demote, AgentTransition.Demote, AgentTransition.Review, AgentTransition.Review,
            AgentTransition.Suspend, AgentTransition.Quarantine, AgentTransition.TransferOwner, AgentTransition.Succeed, AgentTransition.ChangeEnvironment,
        ],
        AgentStatus.Suspended => [.. Enumerable.Repeat(AgentTransition.Resume, 6), AgentTransition.Demote, AgentTransition.TransferOwner, AgentTransition.TransferOwner, AgentTransition.Succeed, AgentTransition.Review, AgentTransition.Quarantine],
        AgentStatus.Quarantined => [.. Enumerable.Repeat(AgentTransition.Resume, 6), AgentTransition.Demote, AgentTransition.TransferOwner, AgentTransition.ChangeEnvironment],
        AgentStatus.Offboarding => [AgentTransition.Retire, AgentTransition.TransferOwner],
        _ => Enum.GetValues<AgentTransition>(),
    };

    private static AutonomyCertificate Certificate(AgentTransition transition, int draw, CareerSlip slip, string? body, PlainCareer career, int index)
    {
        int kind = "0001123"[draw % 7] - '0';
        var (now, level) = (career.Now, transition switch
        {
            AgentTransition.Promote => (int)career.Level(kind) + 1,
            AgentTransition.Recertify => Math.Max((int)career.Level(kind) - (draw % 5 == 0 ? 1 : 0), (int)AutonomyLevel.Advise),
            _ => (int)AutonomyLevel.ActWithApproval - (draw % 2),
        });
        var right = new AutonomyCertificate
        {
            Id = new($"c-{career.Steps:000}-{index}"), DecisionType = CareerDesk.Kinds[kind].Type, Unit = CareerDesk.Kinds[kind].Unit, Ceiling = (AutonomyLevel)Math.Min(level, 6), IssuedBy = new(body ?? "board"),
            IssuedAt = now - Duration.FromDays(draw % 9 == 0 ? 5 : 0), Environment = CareerDesk.Environment(career.Environment), ValidFrom = now + Duration.FromDays(draw % 8 == 0 ? 2 : 0),
            ValidUntil = now + Duration.FromDays(draw % 4 == 0 ? 6 : 90),
        };
        return slip switch
        {
            CareerSlip.Level => right with { Ceiling = (AutonomyLevel)(draw % 6) },
            CareerSlip.Environment => right with { Environment = CareerDesk.Environment(3 - career.Environment) },
            CareerSlip.Scope => right with { Unit = new("group") },
            CareerSlip.Period => (draw % 4) switch
            {
                0 => right with { IssuedAt = now + Duration.FromHours(1) },
                1 => right with { ValidUntil = now },
                2 => right with { Id = new("c-001-0") },
                _ => right with { ValidFrom = now + Duration.FromDays(100) },
            },
            _ => right,
        };
    }

    private static AgentChange Misplaced(AgentChange change, int draw, PlainCareer career) => (draw % 6) switch
    {
        0 => change with { Certificates = [] },
        1 => change with { Limit = change.Limit is null ? new() { Ceiling = AutonomyLevel.None } : null },
        2 => change with { ReviewDue = change.ReviewDue is null ? career.Now + Duration.FromDays(60) : null },
        3 => change with { Body = null },
        4 => change with { Deputy = CareerDesk.People[draw % 6] },
        _ => change with { Owner = change.Owner is null ? CareerDesk.People[draw % 6] : null },
    };
}
