namespace Governance.Cedar.Tests.Diagnosis;

/// <summary>A small world of refunds, to be diagnosed.</summary>
public static class Refunds
{
    private const string Text = """
        permit (principal in Team::"care-bots", action == Action::"refund", resource is Claim)
        when { context.amount <= 500 && resource.open };

        permit (principal == Agent::"auditor", action in [Action::"read", Action::"list"], resource);

        permit (principal, action == Action::"refund", resource is Claim in Region::"eu")
        when { context has approver && context.approver in Team::"leads" }
        unless { context.amount > 2000 || resource.disputed };

        forbid (principal, action, resource)
        when { context.country == "XX" };

        forbid (principal, action == Action::"refund", resource)
        when { resource.owner == principal };
        """;

    public static Authorizer Authorizer { get; } = new(PolicySet.Parse(Text).Value);

    public static EntityStore Entities { get; } = EntityStore.Create(
    [
        new Entity(new EntityUid("Agent", "bot"), CedarRecord.Empty, [new EntityUid("Team", "care-bots")]),
        new Entity(new EntityUid("Person", "lea"), CedarRecord.Empty, [new EntityUid("Team", "leads")]),
        Claim("c1", open: true, disputed: false, "Region", "eu"),
        Claim("c2", open: false, disputed: true, "Region", "ca"),
    ]).Value;

    public static DecisionDiagnosis Diagnose(string agent, string action, string claim, string context, int nearest = 3) =>
        Authorizer.Diagnose(Ask(agent, action, claim, context), Entities, nearest);

    public static CedarRequest Ask(string agent, string action, string claim, string context) => new(
        new EntityUid("Agent", agent),
        new EntityUid("Action", action),
        new EntityUid("Claim", claim),
        CompiledExpression.Compile(Expression.Parse(context).Value).Evaluate(Language.World.Request, EntityStore.Empty).Value.AsRecord());

    private static Entity Claim(string id, bool open, bool disputed, string regionType, string region) => new(
        new EntityUid("Claim", id),
        CedarRecord.Create(
        [
            KeyValuePair.Create("open", CedarValue.FromBool(open)),
            KeyValuePair.Create("disputed", CedarValue.FromBool(disputed)),
            KeyValuePair.Create("owner", CedarValue.FromEntity(new EntityUid("Person", "max"))),
        ]),
        [new EntityUid(regionType, region)]);
}
