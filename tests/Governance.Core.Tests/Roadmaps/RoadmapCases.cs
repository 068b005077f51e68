using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Roadmaps;

/// <summary>Random portfolios with a roadmap in which ties abound: short initiatives, milestones, few days.</summary>
internal static class RoadmapCases
{
    private static readonly LocalDate Monday = new(2026, 1, 5);

    private static readonly PartyReference Owner = PartyReference.To(new PersonId("anna"));

    public static Arbitrary<PortfolioRegister> Portfolios { get; } =
        (from roadmap in Roadmaps
         from prerequisites in Pick.Many(0, 3, _ => from one in UseCase from other in UseCase select new UseCasePrerequisite(one, other))
         from objectives in Pick.Each(Enumerable.Range(0, 4).Select(_ => Pick.Some(Enumerable.Range(0, 3).Select(o => new ObjectiveId($"o-{o}")), 0, 2)))
         select new PortfolioRegister
         {
             UseCases = Enumerable.Range(0, 4).Select(u => new UseCase
             {
                 Id = new($"u-{u}"), Name = new("u"), Purpose = new("p"), Owner = Owner, Units = [], DecisionTypes = [],
                 Objectives = objectives[u].Select(o => new ObjectiveLink(o, 0.5m)).ToValueList(),
             }).ToValueList(),
             Choice = new() { Candidates = [], Prerequisites = prerequisites },
             Roadmap = roadmap,
         }).ToArbitrary();

    public static Gen<Roadmap> Roadmaps =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 9)))
        from decisions in Pick.Many(0, 3, Decision)
        from names in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        from initiatives in Pick.Each(Enumerable.Range(0, count).Select(i => Initiative(names, i, decisions)))
        from written in initiatives.IsEmpty ? Gen.Constant<Initiative[]>([]) : Gen.Shuffle(initiatives.ToArray())
        select new Roadmap { Start = Monday, Decisions = decisions, Initiatives = written.ToValueList() };

    private static Gen<UseCaseId> UseCase => Gen.Choose(0, 3).Select(u => new UseCaseId($"u-{u}"));

    private static Gen<ArchitectureDecision> Decision(int number) =>
        from day in Gen.Choose(-5, 15)
        from isOpen in Pick.Chance(50)
        select new ArchitectureDecision
        {
            Id = new($"d-{number}"), Name = new("d"), Area = ArchitectureArea.Data, Owner = Owner,
            DecidedOn = isOpen ? null : Monday.PlusDays(day),
            Due = isOpen ? Monday.PlusDays(day) : day % 2 == 0 ? Monday : null,
        };

    /// <summary>An initiative depends on earlier ones only; its name says nothing of its place.</summary>
    private static Gen<Initiative> Initiative(int[] names, int number, ValueList<ArchitectureDecision> decisions) =>
        from weeks in Pick.Weighted((5, 0), (1, 1))
        from days in Gen.Choose(0, 4)
        from dependsOn in Pick.Some(names.Take(number).Select(n => new InitiativeId($"i-{n}")), 0, 2)
        from waits in Pick.Some(decisions.Select(d => d.Id), 0, 1)
        from earliest in Pick.MaybeValue(25, Gen.Choose(-3, 12).Select(Monday.PlusDays))
        from useCases in Pick.Some(Enumerable.Range(0, 4).Select(u => new UseCaseId($"u-{u}")), 0, 2)
        select new Initiative
        {
            Id = new($"i-{names[number]}"), Name = new("i"), Owner = Owner, DependsOn = dependsOn, Decisions = waits, EarliestStart = earliest, UseCases = useCases,
            Duration = new PeriodBuilder { Weeks = weeks, Days = days }.Build(),
        };
}
