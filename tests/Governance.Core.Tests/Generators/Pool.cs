using Governance.Agents;
using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>The names that generated worlds draw from: few, so that rules and requests meet.</summary>
internal static class Pool
{
    public static ValueList<Jurisdiction> Jurisdictions { get; } =
    [
        new() { Id = new("eu"), Name = new("European Union", "Union européenne") },
        new() { Id = new("fr"), Name = new("France", "France"), Parent = new("eu") },
        new() { Id = new("ca"), Name = new("Canada", "Canada") },
        new() { Id = new("qc"), Name = new("Quebec", "Québec"), Parent = new("ca") },
    ];

    public static ValueList<UnitId> Units { get; } = [new("group"), new("europe"), new("paris"), new("lyon"), new("canada"), new("montreal")];

    public static ValueList<Role> Roles { get; } =
    [
        new() { Id = new("head-of-claims"), Name = new("head of claims", "responsable des sinistres") },
        new() { Id = new("controller"), Name = new("controller", "contrôle de gestion") },
    ];

    public static ValueList<PersonId> People { get; } = [new("alice"), new("bruno"), new("claire"), new("denis"), new("emma"), new("farid")];

    public static BodyId Body { get; } = new("ai-committee");

    public static ValueList<CalendarId> Calendars { get; } = [new("office-hours"), new("night-watch")];

    /// <summary>A tree three levels deep, and a type beside it.</summary>
    public static ValueList<(DecisionTypeId Id, DecisionTypeId? Group)> DecisionTypes { get; } =
    [
        (new("money"), null),
        (new("refund"), new DecisionTypeId("money")),
        (new("refund.issue"), new DecisionTypeId("refund")),
        (new("refund.review"), new DecisionTypeId("refund")),
        (new("claim.settle"), null),
    ];

    /// <summary>The types that hold all others.</summary>
    public static ValueList<DecisionTypeId> RootTypes { get; } = [new("money"), new("claim.settle")];

    public static ValueList<ObjectiveId> Objectives { get; } = [new("growth"), new("trust")];

    public static ValueList<UseCaseId> UseCases { get; } = [new("customer-refunds"), new("claims-triage"), new("fraud-watch")];

    public static ValueList<AgentId> Agents { get; } = [new("refund-bot"), new("triage-bot"), new("fraud-bot"), new("spare-bot")];

    public static ValueList<TeamId> Teams { get; } = [new("care-bots"), new("night-shift")];

    public static ValueList<ModelFingerprint> Models { get; } = [new("acme", "large", "1.0"), new("acme", "large", "2.0")];

    public static ProtocolCatalogue Protocols { get; } = new()
    {
        Protocols =
        [
            Protocol("four-eyes", "four eyes", "quatre yeux", PartyReference.To(new RoleId("controller")), PartyReference.To(Body)),
            Protocol("committee-vote", "committee vote", "vote du comité", PartyReference.To(Body)),
            TwoSteps(),
        ],
        Obligations =
        [
            new() { Id = new("inform"), Duty = new("inform the customer", "informer le client") },
            new() { Id = new("retain"), Duty = new("keep the file for ten years", "conserver le dossier dix ans") },
            new() { Id = new("explain"), Duty = new("give the reasons on request") },
        ],
    };

    /// <summary>The body always has members, so that every generated organisation has people for every protocol.</summary>
    private static ValidationProtocol Protocol(string id, string en, string fr, params ValueList<PartyReference> voters) => new()
    {
        Id = new(id),
        Name = new(en, fr),
        Steps = [new() { Name = new("vote", "vote"), Voters = voters, Quorum = 1, Deadline = Duration.FromHours(48) }],
    };

    /// <summary>Two steps by different people, which not every organisation has.</summary>
    private static ValidationProtocol TwoSteps()
    {
        var first = Protocol("two-steps", "two steps", "deux étapes", PartyReference.To(new RoleId("controller")), PartyReference.To(Body));
        var second = Protocol("second", "second", "seconde", PartyReference.To(new RoleId("head-of-claims")), PartyReference.To(Body));
        return first with { Steps = [first.Steps[0], second.Steps[0] with { Name = new("second vote", "second vote") }], ApprovalLifetime = Duration.FromHours(6) };
    }
}
