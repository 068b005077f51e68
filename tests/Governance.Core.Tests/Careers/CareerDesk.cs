using Governance.Agents;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>A small organisation with one agent whose career is followed, and others that take up their owners' attention.</summary>
internal static class CareerDesk
{
    public static Instant Start { get; } = Instant.FromUtc(2026, 1, 5, 9, 0);

    public static AgentId Bot { get; } = new("claims-bot");

    public static ValueList<PersonId> People { get; } = [new("ana"), new("ben"), new("cleo"), new("dan"), new("eva"), new("fay")];

    /// <summary>The kinds of acts that certificates and trials are about, each with what holds it.</summary>
    public static ValueList<(DecisionTypeId Type, UnitId Unit)> Kinds { get; } =
    [
        (new("money"), new("europe")), (new("refund.issue"), new("europe")), (new("refund.issue"), new("paris")), (new("money"), new("paris")),
    ];

    /// <summary>Which of the kinds it is; -1 for none.</summary>
    public static int KindOf(AutonomyCertificate certificate) => Kinds.AsSpan().IndexOf((certificate.DecisionType, certificate.Unit));

    public static AgentEnvironment Environment(int version) => new() { Model = new("acme", "large", $"{version}.0"), Tools = ["ledger"] };

    public static CareerRules Rules { get; } = new()
    {
        SpanOfControl = 2,
        Probation = Duration.FromDays(7),
        MinorIncidents = 2,
        MinorIncidentWindow = Duration.FromDays(10),
        Promotions = AutonomyScale.Levels.Where(level => level > AutonomyLevel.Observe)
            .Select(level => new PromotionRule { Level = level, SuccessRate = 0.5m, Confidence = 0.9m, MinimumTrials = 5, MinimumTime = Duration.FromDays(3) }).ToValueList(),
    };

    public static GovernanceModelParts Parts { get; } = new()
    {
        Organization = new()
        {
            Units =
            [
                new() { Id = new("group"), Name = new("group", "groupe") },
                new() { Id = new("europe"), Name = new("Europe"), Parent = new("group") },
                new() { Id = new("paris"), Name = new("Paris"), Parent = new("europe") },
            ],
            People = People.Select(id => new Person { Id = id, Name = id.Value, Unit = new("group") }).ToValueList(),
            Bodies = [Body("board", "group", 2, AutonomyLevel.ActWithinBounds, "cleo", "dan", "eva"), Body("desk", "europe", 1, AutonomyLevel.ActWithApproval, "eva", "ana", "dan"), Body("club", "group", 1, AutonomyLevel.None, "fay"),
                Body("local", "paris", 1, AutonomyLevel.ActMonitored, "dan", "eva")],
            DecisionTypes = [new() { Id = new("money"), Name = new("money") }, new() { Id = new("refund.issue"), Name = new("refund"), Group = new("money") }],
            Responsibilities = [new() { DecisionType = new("money"), Unit = new("group"), Accountable = PartyReference.To(new BodyId("board")) }],
        },
        Portfolio = new()
        {
            UseCases =
            [
                new UseCase { Id = new("claims"), Name = new("claims"), Purpose = new("help"), Owner = PartyReference.To(new BodyId("board")), Units = [new("group")], DecisionTypes = [new("money")] }
                    .AsRecorded(UseCaseStage.Production),
            ],
        },
        Agents = new()
        {
            Rules = Rules,
            Agents = [Agent(Bot.Value, "ana", "ben"), Agent("busy-bot", "ben", null).AsRecorded(AgentStatus.Active), Agent("idle-bot", "cleo", null).AsRecorded(AgentStatus.Suspended), Agent("spare-bot", "cleo", null).AsRecorded(AgentStatus.Offboarding)],
        },
    };

    private static GoverningBody Body(string id, string unit, int quorum, AutonomyLevel right, params string[] members) => new()
    {
        Id = new(id), Name = new(id), Unit = new(unit), Quorum = quorum, CertifiesUpTo = right, Chair = new(members[0]),
        Members = members.Select(member => new BodyMember(new(member), BodyFunction.Risk)).ToValueList(),
    };

    private static Agent Agent(string id, string owner, string? deputy) => new()
    {
        Id = new(id), Name = new(id), Owner = new(owner), Deputy = deputy is null ? null : new(deputy), TechnicalOwner = new("fay"), Unit = new("europe"),
        Mandate = new() { Task = new("help"), DecisionTypes = [new("money")] }, Model = Environment(1).Model, Tools = ["ledger"], UseCases = [new("claims")],
        ReviewDue = Start + Duration.FromDays(30),
    };
}
