using System.Globalization;

namespace Governance.Cedar.Tests.Indexing;

public class IndexAllocationTests
{
    private static readonly PolicySet Policies = PolicySet.Parse(string.Concat(Enumerable.Range(0, 1000).Select(Rule))
        + """
        permit (principal in Team::"t1", action in [Action::"read", Action::"all"], resource is Doc in Folder::"f") when { context.amount < 9 };
        forbid (principal is Agent, action, resource == Doc::"secret");
        permit (principal == Agent::"several", action, resource);
        permit (principal == Agent::"several", action in Action::"all", resource);
        """).Value;

    private static readonly EntityStore Entities = EntityStore.Create(
    [
        new Entity(new EntityUid("Agent", "a7"), CedarRecord.Empty, [new EntityUid("Team", "t1")]),
        new Entity(new EntityUid("Doc", "d"), CedarRecord.Empty, [new EntityUid("Folder", "f")]),
        new Entity(new EntityUid("Action", "read"), CedarRecord.Empty, [new EntityUid("Action", "all")]),
    ]).Value;

    [Theory]
    [InlineData("a7", "type7", "x", 5, CedarDecision.Allow)]
    [InlineData("a7", "type7", "x", 50_000, CedarDecision.Deny)]
    [InlineData("a7", "type8", "x", 5, CedarDecision.Deny)]
    [InlineData("a7", "read", "d", 5, CedarDecision.Allow)]
    [InlineData("a7", "read", "secret", 5, CedarDecision.Deny)]
    [InlineData("nobody", "read", "d", 5, CedarDecision.Deny)]
    public void Decisions_and_whole_answers_are_free(string agent, string action, string resource, int amount, CedarDecision expected)
    {
        var authorizer = new Authorizer(Policies);
        CedarRequest request = Ask(agent, action, resource, amount);
        Assert.Equal(expected, authorizer.Decide(request, Entities));
        Assert.Equal(0, Allocation.Least(() => authorizer.Decide(request, Entities)));
        Assert.Equal(0, Allocation.Least(() => authorizer.Authorize(request, Entities)));
    }

    [Fact]
    public void Finding_policies_is_free_once_the_list_has_room()
    {
        var index = new PolicyIndex(Policies);
        CedarRequest request = Ask("a7", "read", "d", 5);
        var found = new List<int>(16);
        Assert.Equal(0, Allocation.Least(() =>
        {
            found.Clear();
            index.Find(request, Entities, found);
        }));
        Assert.Equal([1000], found);
    }

    [Fact]
    public void Several_reasons_allocate_which_shows_that_the_measure_works()
    {
        var authorizer = new Authorizer(Policies);
        CedarRequest request = Ask("several", "read", "d", 5);
        Assert.Equal(["policy1002", "policy1003"], authorizer.Authorize(request, Entities).Reasons);
        Assert.True(Allocation.Least(() => authorizer.Authorize(request, Entities)) > 0);
        Assert.Equal(0, Allocation.Least(() => authorizer.Decide(request, Entities)));
    }

    [Fact]
    public void Forty_constraints_met_at_once_are_free()
    {
        var groups = Enumerable.Range(0, 40).Select(i => new EntityUid("Team", i.ToString(CultureInfo.InvariantCulture))).ToArray();
        var authorizer = new Authorizer(PolicySet.Parse(string.Concat(groups.Select(group => $"permit (principal in {group}, action, resource);\n"))).Value);
        EntityStore entities = EntityStore.Create([new Entity(new EntityUid("Agent", "a"), CedarRecord.Empty, groups)]).Value;
        CedarRequest request = Ask("a", "read", "d", 5);
        Assert.Equal(40, authorizer.Authorize(request, entities).Reasons.Count);
        Assert.Equal(0, Allocation.Least(() => authorizer.Decide(request, entities)));
    }

    private static string Rule(int i) => string.Create(
        CultureInfo.InvariantCulture, $"permit (principal == Agent::\"a{i}\", action == Action::\"type{i % 10}\", resource) when {{ context.amount <= {i + 100} }};\n");

    private static CedarRequest Ask(string agent, string action, string resource, int amount) => new(
        new EntityUid("Agent", agent),
        new EntityUid("Action", action),
        new EntityUid("Doc", resource),
        CedarRecord.Create([KeyValuePair.Create("amount", CedarValue.FromLong(amount))]));
}
