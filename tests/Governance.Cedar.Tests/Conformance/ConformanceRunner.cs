using System.Text;
using System.Text.Json;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>Runs tests of the official layout: decision, reasons and errors per request, the latter two as sets of policy ids. Schemas are not checked.</summary>
public sealed class ConformanceRunner(Func<string, byte[]?> read)
{
    public ConformanceScore Score { get; } = new();

    public void Run(string path)
    {
        using JsonDocument test = JsonDocument.Parse(Read(path));
        JsonElement root = test.RootElement;
        string policiesPath = root.GetProperty("policies").GetString()!;
        ParseResult<PolicySet> policies = PolicySet.Parse(Encoding.UTF8.GetString(Read(policiesPath)), policiesPath);
        Assert.True(policies.Success, policies.Success ? null : policies.Diagnostics[0].Render());
        JsonResult<EntityStore> entities = CedarJson.ReadEntities(Read(root.GetProperty("entities").GetString()!));
        Assert.True(entities.Success, $"{path}: {entities.Error}");
        EntityStore store = entities.Value.Overlay(ActionsOf(root.GetProperty("schema").GetString()!, entities.Value)).Value;
        var authorizer = new Authorizer(policies.Value);
        Score.Tests++;
        foreach (JsonElement request in root.GetProperty("requests").EnumerateArray())
        {
            Compare(path, request, authorizer.Authorize(ReadRequest(request), store));
        }
    }

    private static CedarRequest ReadRequest(JsonElement request) => new(
        CedarJson.ReadEntityUid(Bytes(request.GetProperty("principal"))).Value,
        CedarJson.ReadEntityUid(Bytes(request.GetProperty("action"))).Value,
        CedarJson.ReadEntityUid(Bytes(request.GetProperty("resource"))).Value,
        CedarJson.ReadRecord(Bytes(request.GetProperty("context"))).Value);

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());

    private void Compare(string path, JsonElement request, AuthorizationResponse response)
    {
        CedarDecision decision = request.GetProperty("decision").GetString() is "allow" ? CedarDecision.Allow : CedarDecision.Deny;
        HashSet<string> reasons = Ids(request.GetProperty("reason"));
        HashSet<string> errors = Ids(request.GetProperty("errors"));
        Score.Add(
            $"{path}, {request.GetProperty("description").GetString()}",
            response.Decision == decision,
            reasons.SetEquals(response.Reasons),
            errors.SetEquals(response.Errors.Select(error => error.PolicyId)),
            $"wanted {decision} [{string.Join(", ", reasons)}] errors [{string.Join(", ", errors)}], got {response.Decision} "
                + $"[{string.Join(", ", response.Reasons)}] errors [{string.Join(", ", response.Errors.Select(error => $"{error.PolicyId}: {error.Error.Message}"))}]");
    }

    private static HashSet<string> Ids(JsonElement list) => [.. list.EnumerateArray().Select(id => id.GetString()!)];

    private byte[] Read(string path) => read(path) ?? throw new FileNotFoundException(path);

    // A schema adds its actions to the entities. Only the JSON form is read here, where there is one.
    private IEnumerable<Entity> ActionsOf(string schemaPath, EntityStore known)
    {
        if (!schemaPath.EndsWith(".json", StringComparison.Ordinal))
        {
            yield break;
        }

        using JsonDocument schema = JsonDocument.Parse(Read(schemaPath));
        foreach (JsonProperty space in schema.RootElement.EnumerateObject())
        {
            string type = space.Name.Length == 0 ? "Action" : $"{space.Name}::Action";
            foreach (JsonProperty action in space.Value.GetProperty("actions").EnumerateObject())
            {
                var uid = new EntityUid(type, action.Name);
                if (!known.TryGet(uid, out _))
                {
                    yield return new Entity(uid, CedarRecord.Empty, [.. Groups(action.Value, type)]);
                }
            }
        }
    }

    private static IEnumerable<EntityUid> Groups(JsonElement action, string type)
    {
        if (action.TryGetProperty("memberOf", out JsonElement groups) && groups.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement group in groups.EnumerateArray())
            {
                yield return new EntityUid(
                    group.TryGetProperty("type", out JsonElement named) && named.GetString() is { } name ? name : type,
                    group.GetProperty("id").GetString()!);
            }
        }
    }
}
