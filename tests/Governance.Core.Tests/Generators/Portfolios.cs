using FsCheck;
using FsCheck.Fluent;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Generators;

/// <summary>Random portfolios: use cases in every stage, with units, decision types, objectives and ceilings.</summary>
internal static class Portfolios
{
    public static Gen<PortfolioRegister> In(OrganizationDirectory organization) =>
        from useCases in Pick.Many(1, Pool.UseCases.Count, i => UseCase(Pool.UseCases[i], organization))
        select new PortfolioRegister
        {
            Objectives = Pool.Objectives
                .Select(o => new StrategicObjective { Id = o, Name = new(o.Value), Owner = PartyReference.To(organization.People[0].Id) }).ToValueList(),
            UseCases = useCases,
        };

    private static Gen<UseCase> UseCase(UseCaseId id, OrganizationDirectory organization) =>
        from atTop in Pick.Chance(85)
        from units in Pick.Some(organization.Units.Select(u => u.Id), 1, 2)
        from types in Gen.Frequency(
            (5, Gen.Constant(new ValueList<DecisionTypeId>([new("money"), new("claim.settle")]))),
            (1, Pick.Some(organization.DecisionTypes.Select(d => d.Id), 1, 3)))
        from objectives in Pick.Some(Pool.Objectives, 0, 2)
        from dataClasses in Gen.Frequency((5, Gen.Constant<ValueList<string>>(["personal", "health"])), (1, Pick.Some(["personal", "health"], 0, 1)))
        from ceiling in Gen.Frequency((6, Gen.Constant(AutonomyLevel.ActMonitored)), (1, Pick.One(AutonomyScale.Levels)))
        from stage in Gen.Frequency(
            (18, Gen.Constant(UseCaseStage.Production)), (3, Gen.Constant(UseCaseStage.Pilot)), (3, Pick.One(Enum.GetValues<UseCaseStage>())))
        from testing in Pick.One(Enum.GetValues<TestingLevel>())
        from risk in Pick.One(Enum.GetValues<RiskLevel>())
        from isAssessed in Pick.Chance(50)
        select new UseCase
        {
            Id = id,
            Name = new(id.Value, $"{id.Value} (fr)"),
            Purpose = new("what it is for"),
            Owner = PartyReference.To(organization.People[0].Id),
            Units = atTop ? organization.Units.Where(u => u.Parent is null).Select(u => u.Id).ToValueList() : units,
            DecisionTypes = types,
            Objectives = objectives.Select(o => new ObjectiveLink(o, 0.5m)).ToValueList(),
            DataClasses = dataClasses,
            AutonomyCeiling = ceiling,
            Testing = testing,
            Risk = isAssessed ? new() { Level = risk, Reason = new("it was assessed"), By = PartyReference.To(organization.People[0].Id), On = new(2026, 1, 1) } : null,
            HumanImpact = isAssessed ? new() { Who = new("customers"), Effect = new("they are paid"), Severity = DecisionImpact.Moderate } : null,
        }.AsRecorded(stage);
}
