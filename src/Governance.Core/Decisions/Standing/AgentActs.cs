using Governance.Agents;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Finds the kinds of acts that an agent is there for.</summary>
internal static class AgentActs
{
    public static IEnumerable<(DecisionTypeId Type, UseCaseId Purpose, UnitId Unit)> Of(GovernanceModel model, AgentId id)
    {
        if (!model.Agents.TryGetValue(id, out var agent))
        {
            return [];
        }

        var types = Types(model, agent);
        return
            from purpose in agent.UseCases.Distinct()
            from useCase in model.UseCases.TryGetValue(purpose, out var found) ? [found] : Array.Empty<UseCase>()
            let units = Units(model, agent, useCase)
            from type in types
            where model.Organization.DecisionTypeTree.IsWithinAny(type, useCase.DecisionTypes)
            from unit in units
            select (type, purpose, unit);
    }

    /// <summary>The decision types of its mandate that no other belongs to, in ordinal order.</summary>
    private static DecisionTypeId[] Types(GovernanceModel model, Agent agent)
    {
        var (all, tree) = (model.Organization.DecisionTypes, model.Organization.DecisionTypeTree);
        var groups = all.Values.Select(type => type.Group).OfType<DecisionTypeId>().ToHashSet();
        return
        [
            .. all.Keys.Where(type => !groups.Contains(type) && tree.IsWithinAny(type, agent.Mandate.DecisionTypes) && !tree.IsWithinAny(type, agent.Mandate.Prohibitions))
                .OrderBy(type => type.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where both the agent works and the use case runs: the units that either or a certificate names, and those below that have none below them.</summary>
    private static UnitId[] Units(GovernanceModel model, Agent agent, UseCase useCase)
    {
        var (tree, units) = (model.Organization.UnitTree, model.Organization.Units);
        var above = units.Values.Select(unit => unit.Parent).OfType<UnitId>().ToHashSet();
        return
        [
            .. units.Keys.Where(unit => !above.Contains(unit)).Concat(useCase.Units).Append(agent.Unit).Concat(agent.Certificates.Select(certificate => certificate.Unit))
                .Where(unit => tree.IsWithin(unit, agent.Unit) && tree.IsWithinAny(unit, useCase.Units))
                .Distinct().OrderBy(unit => unit.Value, StringComparer.Ordinal),
        ];
    }
}
