using Governance.Agents;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Decisions;

/// <summary>A small insurer with one refund agent, small enough to decide by hand.</summary>
internal static class ClaimsDesk
{
    public static Instant Now { get; } = Instant.FromUtc(2026, 9, 1, 8, 30);

    public static string Policies { get; } = """
        @id("refund.agents")
        @autonomy("ActWithinBounds")
        @obligation("inform")
        @because("Care agents refund on their own (board decision 12)")
        @because_fr("Les agents du service client remboursent seuls (décision 12 du conseil)")
        permit (principal in Team::"care-bots", action == Action::"refund.issue", resource);

        @id("refund.review")
        @autonomy("Advise")
        @owner("person:hugo-martin")
        permit (principal is Agent, action == Action::"refund.review", resource);

        @id("refund.over-500")
        @ceiling("ActWithApproval")
        @protocol("four-eyes")
        @obligation("retain")
        @because("Refunds over 500 EUR stay a human decision")
        @because_fr("Un remboursement de plus de 500 EUR reste une décision humaine")
        @cites("charter 3.2")
        forbid (principal, action == Action::"refund.issue", resource)
        when { context.amount.greaterThan(decimal("500.0")) };

        @id("refund.batch")
        @ceiling("ActOnPlan")
        forbid (principal is Agent, action, resource)
        when { context has batch };

        @id("customer.vulnerable")
        @ceiling("Observe")
        @because("A human cares for vulnerable customers")
        @because_fr("Un humain s’occupe des clients vulnérables")
        @cites("AI Act, Art. 14")
        forbid (principal is Agent, action, resource)
        when { resource has vulnerable && resource.vulnerable };

        @id("customer.sanctioned")
        @because("Nobody pays a sanctioned customer")
        @because_fr("Personne ne paie un client sous sanctions")
        @owner("body:ai-committee")
        forbid (principal, action in Action::"money", resource)
        when { resource has sanctioned && resource.sanctioned };
        """;

    public static DelegationRule ToTheBot { get; } = new()
    {
        Id = new("refunds-to-bot"),
        Delegator = PartyReference.To(new RoleId("head-of-claims")),
        Delegatee = PartyReference.To(new AgentId("refund-bot")),
        DecisionTypes = [new("refund.issue")],
        Purposes = [new("customer-refunds")],
        Units = [new("france")],
        Autonomy = AutonomyLevel.ActWithinBounds,
        AmountLimit = new Money(2000m, Currency.Eur),
        ValidFrom = Instant.FromUtc(2026, 1, 1, 0, 0),
        ValidUntil = Instant.FromUtc(2027, 1, 1, 0, 0),
        Reason = new("summer peak", "pic d’été"),
    };

    public static DecisionRequest Refund(decimal amount, params (string Name, bool Value)[] facts) => new()
    {
        Agent = new("refund-bot"),
        DecisionType = new("refund.issue"),
        Resource = new("Claim", "c-1047") { Attributes = CedarRecord.Create(facts.Select(f => KeyValuePair.Create(f.Name, CedarValue.FromBool(f.Value)))) },
        Purpose = new("customer-refunds"),
        Unit = new("france"),
        Amount = new Money(amount, Currency.Eur),
        At = Now,
    };

    public static Decision Decide(DecisionRequest request, string? policies = null, params ValueList<DelegationRule> delegations) =>
        new PolicyEvaluator(Build(policies ?? Policies, delegations)).Evaluate(request);

    public static GovernanceModel Build(string policies, ValueList<DelegationRule> delegations)
    {
        var result = GovernanceModel.Create(Parts(policies, delegations));
        Assert.Equal([], result.Diagnostics.Select(d => d.Message.En));
        return result.Model!;
    }

    public static GovernanceModelParts Parts(string policies, params ValueList<DelegationRule> delegations) => new()
    {
        Organization = Organization,
        Portfolio = Portfolio,
        Agents = new() { Agents = [Bot] },
        Delegations = new() { Rules = delegations },
        Protocols = new()
        {
            Protocols =
            [
                new()
                {
                    Id = new("four-eyes"),
                    Name = new("four eyes", "quatre yeux"),
                    Steps =
                    [
                        new() { Name = new("control", "contrôle"), Voters = [PartyReference.To(new RoleId("controller"))], Quorum = 1, Deadline = Duration.FromHours(36) },
                        new() { Name = new("release", "libération"), Voters = [PartyReference.To(new BodyId("ai-committee"))], Quorum = 2, Deadline = Duration.FromHours(84), EarlierVotersMayVote = true },
                    ],
                },
            ],
            Obligations =
            [
                new() { Id = new("inform"), Duty = new("tell the customer that an AI acted", "dire au client qu’une IA a agi") },
                new() { Id = new("retain"), Duty = new("keep the file for ten years", "conserver le dossier dix ans") },
            ],
        },
        Policies = [new("policies/claims.cedar", policies)],
    };

    private static OrganizationDirectory Organization { get; } = new()
    {
        Jurisdictions = [new() { Id = new("eu"), Name = new("European Union", "Union européenne") }],
        Units =
        [
            new() { Id = new("group"), Name = new("Group", "Groupe") },
            new() { Id = new("france"), Name = new("France", "France"), Parent = new("group"), Jurisdiction = new("eu") },
        ],
        Roles =
        [
            new() { Id = new("head-of-claims"), Name = new("head of claims", "responsable des sinistres") },
            new() { Id = new("controller"), Name = new("controller", "contrôleur de gestion") },
        ],
        People =
        [
            new() { Id = new("claire-dubois"), Name = "Claire Dubois", Unit = new("france"), Roles = [new(new("head-of-claims"), new("france"))] },
            new() { Id = new("hugo-martin"), Name = "Hugo Martin", Unit = new("france"), Roles = [new(new("controller"), new("group"))] },
            new() { Id = new("lea-roy"), Name = "Léa Roy", Unit = new("group") },
            new() { Id = new("paul-petit"), Name = "Paul Petit", Unit = new("group"), LeftAt = Instant.FromUtc(2026, 3, 31, 0, 0) },
        ],
        Bodies =
        [
            new()
            {
                Id = new("ai-committee"),
                Name = new("AI committee", "comité IA"),
                Unit = new("group"),
                Members = [new(new("lea-roy"), BodyFunction.Risk), new(new("hugo-martin"), BodyFunction.Business)],
                Chair = new("lea-roy"),
                Quorum = 2,
                CertifiesUpTo = AutonomyLevel.ActMonitored,
            },
        ],
        DecisionTypes =
        [
            new() { Id = new("money"), Name = new("money matters", "affaires d’argent") },
            new() { Id = new("refund.issue"), Name = new("issue a refund", "rembourser"), Group = new DecisionTypeId("money") },
            new() { Id = new("refund.review"), Name = new("review a refund", "revoir un remboursement"), Group = new DecisionTypeId("money") },
        ],
        Responsibilities =
        [
            new() { DecisionType = new("money"), Unit = new("group"), Accountable = PartyReference.To(new BodyId("ai-committee")) },
            new() { DecisionType = new("refund.issue"), Unit = new("france"), Accountable = PartyReference.To(new RoleId("head-of-claims")) },
        ],
    };

    private static PortfolioRegister Portfolio { get; } = new()
    {
        UseCases =
        [
            new UseCase
            {
                Id = new("customer-refunds"),
                Name = new("Customer refunds", "Remboursement des clients"),
                Purpose = new("refund within a day", "rembourser en un jour"),
                Owner = PartyReference.To(new PersonId("claire-dubois")),
                Units = [new("group")],
                DecisionTypes = [new("money")],
            }.AsRecorded(UseCaseStage.Production),
        ],
    };

    private static Agent Bot { get; } = new Agent
    {
        Id = new("refund-bot"),
        Name = new("Refund bot", "Robot de remboursement"),
        Owner = new("claire-dubois"),
        Deputy = new PersonId("hugo-martin"),
        Unit = new("france"),
        Teams = [new("care-bots")],
        Mandate = new() { Task = new("pay refunds", "rembourser"), DecisionTypes = [new("money")] },
        Model = new("acme", "large", "2.1"),
        UseCases = [new("customer-refunds")],
        Certificates =
        [
            new()
            {
                Id = new("refund-bot-2026"),
                DecisionType = new("money"),
                Unit = new("france"),
                Ceiling = AutonomyLevel.ActWithinBounds,
                IssuedBy = new("ai-committee"),
                IssuedAt = Instant.FromUtc(2026, 1, 1, 0, 0),
                Environment = new() { Model = new("acme", "large", "2.1") },
                ValidFrom = Instant.FromUtc(2026, 1, 1, 0, 0),
                ValidUntil = Instant.FromUtc(2027, 1, 1, 0, 0),
            },
        ],
        ReviewDue = Instant.FromUtc(2026, 12, 1, 0, 0),
    }.AsRecorded(AgentStatus.Active);
}
