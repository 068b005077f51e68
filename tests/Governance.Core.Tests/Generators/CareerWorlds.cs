using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Decisions;

namespace Governance.Core.Tests.Generators;

/// <summary>Generated worlds with careers.</summary>
internal static class CareerWorlds
{
    public static Gen<CareerWorld> All { get; } =
        from organization in CareerStaff.Any
        from rules in CareerFleets.Rules
        from agents in Pick.Many(1, 4, i => CareerFleets.Agent(i, organization))
        from events in Pick.Each(agents.Select(CareerPasts.Of))
        from trials in Pick.Each(agents.Select(CareerFleets.Trials))
        from incidents in Gen.Frequency((5, Gen.Constant<ValueList<Incident>>([])), (1, Pick.Many(1, 4, i => CareerFleets.Incident(i, agents[0].Id, Gen.Choose(-90, 0)))))
        from appraisals in Pick.Many(0, 2, _ => CareerFleets.Appraisal(agents[0].Id))
        select new CareerWorld
        {
            Facts = new GovernanceModelParts
            {
                Organization = organization,
                Portfolio = CareerStaff.Portfolio,
                Kpis = CareerStaff.Kpis,
                Agents = new()
                {
                    Agents = agents, Rules = rules, Events = events.SelectMany(e => e).ToValueList(), Trials = trials.SelectMany(t => t).ToValueList(), Incidents = incidents, Appraisals = appraisals,
                },
            },
            Subject = agents[0].Id,
        };

    public static Arbitrary<CareerWorld> Any { get; } = Arb.From(All, Shrink);

    public static Arbitrary<(CareerWorld World, T Drawn)> And<T>(Func<CareerWorld, Gen<T>> gen) => Arb.From(
        from world in All from drawn in gen(world) select (world, drawn), pair => Shrink(pair.world).Select(smaller => (smaller, pair.drawn)));

    /// <summary>The world with one record less, wherever it is recorded.</summary>
    public static IEnumerable<CareerWorld> Shrink(CareerWorld world)
    {
        var register = world.Facts.Agents;
        return Without(register.Trials).Select(trials => world.With(register with { Trials = trials }))
            .Concat(Without(register.Incidents).Select(incidents => world.With(register with { Incidents = incidents })))
            .Concat(Without(register.Appraisals).Select(appraisals => world.With(register with { Appraisals = appraisals })))
            .Concat(Without(world.Agent.Certificates).Select(certificates => world.With(agent => agent with { Certificates = certificates })))
            .Concat(register.Agents.Skip(1).Select(other => world.With(register with
            {
                Agents = register.Agents.Where(a => a != other).ToValueList(),
                Events = register.Events.Where(e => e.Agent != other.Id).ToValueList(),
                Trials = register.Trials.Where(t => t.Agent != other.Id).ToValueList(),
            })))
            .Concat(register.Events.IsEmpty ? [] : [world.With(register with { Events = register.Events.Where(e => e.Agent != world.Subject).ToValueList() })])
            .Where(smaller => smaller.Facts != world.Facts);
    }

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> items) => items.Select((_, i) => items.Where((_, j) => i != j).ToValueList());
}
