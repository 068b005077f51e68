using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>The decision is a join and a meet, so no order of anything can matter.</summary>
public sealed class OrderLaws
{
    [Fact]
    public void The_order_of_rules_is_irrelevant() => Law.Holds(
        Worlds.And(world => Gen.Shuffle(world.Rules.AsSpan().ToArray())),
        pair => Assert.Equal(Told.By(pair.World.Decide()), Told.By((pair.World with { Rules = [.. pair.Drawn.Intersect(pair.World.Rules)] }).Decide())));

    [Fact]
    public void The_files_that_hold_the_rules_and_their_order_are_irrelevant() => Law.Holds(
        Worlds.And(world => from folders in Gen.Choose(1, 4) from seed in Gen.ArrayOf(Gen.Choose(0, folders - 1), 12) select seed),
        pair =>
        {
            var files = pair.World.Rules.Select((rule, i) => (rule, Name: $"policies/{pair.Drawn[i]}.cedar"))
                .GroupBy(placed => (placed.Name, placed.rule.Unit), placed => placed.rule.ToGoverned())
                .Select(file => new Policies.PolicyText(file.Key.Name, string.Join("\n// between\n", file)) { Unit = file.Key.Unit });
            var scattered = pair.World.DecideBy(pair.World.Build(files.ToValueList()));
            Assert.Equal(Told.By(pair.World.Decide()), Told.By(scattered));
        });

    [Fact]
    public void The_order_of_delegations_and_of_all_other_facts_is_irrelevant() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var (facts, organization) = (world.Facts, world.Facts.Organization);
            var reversed = facts with
            {
                Organization = organization with
                {
                    Jurisdictions = Reverse(organization.Jurisdictions),
                    Units = Reverse(organization.Units),
                    Roles = Reverse(organization.Roles),
                    People = Reverse(organization.People.Select(p => p with { Roles = Reverse(p.Roles), Absences = Reverse(p.Absences) }).ToValueList()),
                    Calendars = Reverse(organization.Calendars),
                    DecisionTypes = Reverse(organization.DecisionTypes),
                    Responsibilities = Reverse(organization.Responsibilities),
                },
                Portfolio = facts.Portfolio with { UseCases = Reverse(facts.Portfolio.UseCases), Objectives = Reverse(facts.Portfolio.Objectives) },
                Agents = new()
                {
                    Agents = Reverse(facts.Agents.Agents.Select(a => a with { Teams = Reverse(a.Teams), UseCases = Reverse(a.UseCases), Certificates = Reverse(a.Certificates) }).ToValueList()),
                    Incidents = Reverse(facts.Agents.Incidents),
                },
                Delegations = new()
                {
                    Rules = Reverse(facts.Delegations.Rules),
                    Suspensions = Reverse(facts.Delegations.Suspensions),
                    Revocations = Reverse(facts.Delegations.Revocations),
                },
                Protocols = new() { Protocols = Reverse(facts.Protocols.Protocols), Obligations = Reverse(facts.Protocols.Obligations) },
            };
            Assert.Equal(Told.By(world.Decide()), Told.By((world with { Facts = reversed }).Decide()));
        });

    private static ValueList<T> Reverse<T>(ValueList<T> items) => items.Reverse().ToValueList();
}
