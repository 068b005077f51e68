using Governance.Agents;

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

        var (types, units) = (Types(model, agent), new ActUnits(model, agent));
        return
            from type in types
            from purpose in agent.UseCases.Distinct()
            where model.UseCases.TryGetValue(purpose, out var useCase) && model.Organization.DecisionTypeTree.IsWithinAny(type, useCase.DecisionTypes)
            from unit in units.Of(type, model.UseCases[purpose])
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
}
