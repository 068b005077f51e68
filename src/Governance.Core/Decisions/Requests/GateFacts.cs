using System.Text.Json;
using Governance.Cedar;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>What policies see of a decision on a use case (<see cref="RequestContext.Gate"/>).</summary>
internal static class GateFacts
{
    public static CedarRecord Of(GateStep step)
    {
        var facts = new List<KeyValuePair<string, CedarValue>> { new("outcome", CedarValue.FromString(JsonNamingPolicy.CamelCase.ConvertName(step.Outcome.ToString()))) };
        if (step.Gate is { } gate)
        {
            facts.Add(new("gate", CedarValue.FromString(gate.Value)));
        }

        if (step.Body is { } body)
        {
            facts.Add(new("body", CedarValue.FromEntity(new EntityUid("Body", body.Value))));
        }

        return CedarRecord.Create(facts);
    }
}
