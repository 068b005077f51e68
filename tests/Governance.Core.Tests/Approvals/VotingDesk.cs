using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Approvals;

/// <summary>A small organisation that votes, small enough to follow by hand.</summary>
internal static class VotingDesk
{
    public static Instant Nine { get; } = Instant.FromUtc(2026, 9, 1, 9, 0);

    public static OrganizationDirectory Organization { get; } = new()
    {
        Units =
        [
            new() { Id = new("group"), Name = new("Group", "Groupe") },
            new() { Id = new("france"), Name = new("France"), Parent = new("group") },
            new() { Id = new("paris"), Name = new("Paris"), Parent = new("france") },
        ],
        Roles =
        [
            new() { Id = new("controller"), Name = new("controller", "contrôleur de gestion"), Rank = 1 },
            new() { Id = new("head"), Name = new("head", "directrice"), Rank = 2 },
        ],
        People =
        [
            new() { Id = new("anna"), Name = "Anna", Unit = new("group"), Roles = [new(new("head"), new("group"))] },
            new() { Id = new("bruno"), Name = "Bruno", Unit = new("france"), Roles = [new(new("controller"), new("france"))] },
            new() { Id = new("claire"), Name = "Claire", Unit = new("france"), Roles = [new(new("controller"), new("france"))] },
            new() { Id = new("denis"), Name = "Denis", Unit = new("france"), Roles = [new(new("controller"), new("france"))] },
            new() { Id = new("emma"), Name = "Emma", Unit = new("group"), LeftAt = At(5) },
            new()
            {
                Id = new("farid"),
                Name = "Farid",
                Unit = new("paris"),
                Roles = [new(new("head"), new("paris"))],
                Absences = [new() { From = At(-24), Until = At(24), StandIn = new PersonId("gina") }],
            },
            new() { Id = new("gina"), Name = "Gina", Unit = new("paris") },
        ],
        Bodies =
        [
            new()
            {
                Id = new("committee"),
                Name = new("committee", "comité"),
                Unit = new("group"),
                Members = [new(new("anna"), BodyFunction.Risk), new(new("bruno"), BodyFunction.Business), new(new("emma"), BodyFunction.Legal)],
                Chair = new("anna"),
                Quorum = 2,
                Rank = 3,
            },
        ],
        DecisionTypes = [new() { Id = new("pay"), Name = new("pay", "payer") }],
        Responsibilities = [new() { DecisionType = new("pay"), Unit = new("group"), Accountable = PartyReference.To(new PersonId("anna")) }],
    };

    public static Instant At(double hours) => Nine + Duration.FromHours(hours);

    public static PartyReference Party(string text) => PartyReference.TryParse(text, out var party) ? party : throw new ArgumentException(text, nameof(text));

    /// <summary>A step that takes a quorum of its voters and ten hours.</summary>
    public static ValidationStep Step(int quorum, params string[] voters) =>
        new() { Name = new("check", "contrôle"), Voters = voters.Select(Party).ToValueList(), Quorum = quorum, Deadline = Duration.FromHours(10) };

    /// <summary>A level that takes a quorum of its voters and five hours.</summary>
    public static EscalationLevel Level(int quorum, params string[] voters) =>
        new() { Voters = voters.Select(Party).ToValueList(), Quorum = quorum, Deadline = Duration.FromHours(5) };

    public static ValidationProtocol Protocol(params ValueList<ValidationStep> steps) =>
        new() { Id = new("two-eyes"), Name = new("two eyes", "deux yeux"), Steps = steps };

    public static ApprovalCase Open(params ValueList<ValidationStep> steps) => Open(Protocol(steps));

    public static ApprovalCase Open(ValidationProtocol protocol, string unit = "france", params ValueList<PersonId> requesters) =>
        ApprovalCase.Open(new("po-4711"), "d1", protocol, new(unit), requesters, new OrganizationIndex(Organization), Nine);

    public static Vote Approves(string person, double hour, int step = 0) => new(new(person), step, VoteKind.Approve, At(hour));

    public static Vote Rejects(string person, double hour, int step = 0) => new(new(person), step, VoteKind.Reject, At(hour));

    public static Vote Recuses(string person, double hour, int step = 0) => new(new(person), step, VoteKind.Recuse, At(hour));

    /// <summary>The case after votes that all count.</summary>
    public static ApprovalCase After(this ApprovalCase @case, params ValueList<Vote> votes)
    {
        foreach (var vote in votes)
        {
            var change = @case.Cast(vote);
            Assert.Null(change.Refusal);
            @case = change.Case;
        }

        return @case;
    }
}
