using System.Text.Json.Nodes;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>
/// Some sample entities write references as bare <c>{"type", "id"}</c>, which only a schema tells from records. Schemas are not read yet, so the
/// runner makes those references explicit first; none of the sample schemas has a record of that shape.
/// </summary>
public static class ImplicitEntities
{
    public static byte[] MakeExplicit(byte[] entities)
    {
        JsonArray list = JsonNode.Parse(entities)!.AsArray();
        foreach (JsonNode? entity in list)
        {
            JsonObject attributes = entity!["attrs"]!.AsObject();
            foreach (string name in attributes.Select(attribute => attribute.Key).ToList())
            {
                attributes[name] = Explicit(attributes[name]);
            }
        }

        return System.Text.Encoding.UTF8.GetBytes(list.ToJsonString());
    }

    private static JsonNode? Explicit(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                return new JsonArray([.. array.Select(Explicit)]);
            case JsonObject { Count: 2 } reference when reference.ContainsKey("type") && reference.ContainsKey("id"):
                return new JsonObject { ["__entity"] = reference.DeepClone() };
            case JsonObject other:
                return new JsonObject(other.Select(member => KeyValuePair.Create(member.Key, Explicit(member.Value))));
            default:
                return node?.DeepClone();
        }
    }
}
