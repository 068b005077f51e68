namespace Governance.Cedar.Tests.Evaluation;

public class AllocationTests
{
    private const string Typical = """
        permit (principal is User in Org::"acme", action in [Action::"write", Action::"read"], resource)
        when { principal.active && principal has address.city && principal.address.city like "B*n" }
        when { context.n * 2 + principal.age >= 44 && context.amount.lessThan(decimal("500.0")) && context.at < datetime("2027-01-01") }
        when { context.source.isInRange(ip("10.0.0.0/8")) && ["x", "z"].containsAny(context.labels) && principal in [Team::"dev", Team::"ops"] }
        when { principal.getTag("role") == "lead" && context.took.toHours() == 1 && context.at.toDate().offset(duration("1d")) > context.at }
        unless { principal == User::"bob" || resource in Folder::"closed" || (if context.flag then false else true) };
        """;

    [Fact]
    public void A_typical_policy_is_evaluated_without_allocation()
    {
        CompiledPolicy policy = CompiledPolicy.Compile(PolicySet.Parse(Typical).Value[0]);
        CedarRequest request = Language.World.Request;
        EntityStore entities = Language.World.Entities;
        Assert.Equal(PolicyOutcomeKind.Satisfied, policy.Evaluate(request, entities).Kind);
        Assert.Equal(0, Allocation.Least(() => policy.Evaluate(request, entities)));
    }

    [Fact]
    public void Building_a_set_allocates_which_shows_that_the_measure_works()
    {
        CompiledPolicy policy = CompiledPolicy.Compile(PolicySet.Parse("permit (principal, action, resource) when { [context.n].contains(7) };").Value[0]);
        Assert.True(Allocation.Least(() => policy.Evaluate(Language.World.Request, Language.World.Entities)) > 0);
    }
}
