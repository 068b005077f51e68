using System.Text.Json;
using Governance.Agents;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What policies see of a change to an agent (<see cref="RequestContext.Change"/>).</summary>
internal static class ChangeFacts
{
    public static CedarRecord Of(AgentChange change)
    {
        var facts = new List<KeyValuePair<string, CedarValue>> { new("transition", CedarValue.FromString(JsonNamingPolicy.CamelCase.ConvertName(change.Transition.ToString()))) };
        var first = change.Certificates.IsEmpty ? null : change.Certificates[0];
        if (Level(change) is { } level)
        {
            facts.Add(new("level", CedarValue.FromLong((long)level)));
        }

        if ((first?.DecisionType ?? change.Limit?.DecisionType) is { } type)
        {
            facts.Add(new("decisionType", CedarValue.FromString(type.Value)));
        }

        if ((first?.Unit ?? change.Limit?.Unit) is { } unit)
        {
            facts.Add(new("unit", CedarValue.FromEntity(ModelEntities.Uid(unit))));
        }

        if (change.Body is { } body)
        {
            facts.Add(new("body", CedarValue.FromEntity(new EntityUid("Body", body.Value))));
        }

        if (change.Owner is { } owner)
        {
            facts.Add(new("owner", CedarValue.FromEntity(ModelEntities.Uid(owner))));
        }

        return CedarRecord.Create(facts);
    }

    private static AutonomyLevel? Level(AgentChange change) =>
        change.Certificates.IsEmpty ? change.Limit?.Ceiling : change.Certificates.Max(certificate => certificate.Ceiling);
}
