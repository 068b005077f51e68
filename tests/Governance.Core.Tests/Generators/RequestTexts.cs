using Governance.Decisions;

namespace Governance.Core.Tests.Generators;

/// <summary>What a request names, as Cedar writes it.</summary>
internal static class RequestTexts
{
    public static string Actor(DecisionRequest request) =>
        request.Agent is { } agent ? $"Agent::\"{agent}\"" : $"Person::\"{request.Person.GetValueOrDefault()}\"";

    /// <summary>The actor, or another when the model does not know it: a model refuses rules that name somebody unknown.</summary>
    public static string KnownActor(GovernanceModelParts facts, DecisionRequest request) =>
        facts.Agents.Agents.Any(a => a.Id == request.Agent) || facts.Organization.People.Any(p => p.Id == request.Person)
            ? Actor(request)
            : $"Agent::\"{facts.Agents.Agents[0].Id}\"";

    /// <summary>The decision type and the groups above it.</summary>
    public static IReadOnlyList<string> Actions(DecisionTypeId type)
    {
        var lineage = new List<string>();
        for (DecisionTypeId? current = type; current is { } id; current = Pool.DecisionTypes.FirstOrDefault(t => t.Id == id).Group)
        {
            lineage.Add($"Action::\"{id}\"");
        }

        return lineage;
    }
}
