using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Cedar;

namespace Governance.Benchmarks.CedarComparison;

/// <summary>
/// The three authorization workloads of the Cedar paper (OOPSLA 2024) with their official decisions: public data of the Cedar project, which is
/// not part of this repository.
/// </summary>
internal static class OopslaData
{
    public static IReadOnlyList<string> Names { get; } = ["gdrive", "github", "tinytodo"];

    /// <summary>The folder of the conformance data: CEDAR_CONFORMANCE, or <c>shared/cedar-conformance</c> beside the repository; null when it is absent.</summary>
    public static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("CEDAR_CONFORMANCE") is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? configured : null;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Governance.Core.sln")))
        {
            folder = folder.Parent;
        }

        var beside = folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "cedar-conformance") : null;
        return Directory.Exists(beside) ? beside : null;
    }

    /// <summary>One workload with N entities of each type.</summary>
    public static CedarWorkload Read(string root, string name, int size)
    {
        var folder = Path.Combine(root, "oopsla", name);
        var file = string.Create(CultureInfo.InvariantCulture, $"{size}-0");
        var entities = CedarJson.ReadEntities(File.ReadAllBytes(Path.Combine(folder, $"{file}.entities.json"))).Value;
        using var test = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, $"{file}.json")));
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "schema.json")));
        var store = entities.Overlay(ReadActions(schema.RootElement).Where(action => !entities.TryGet(action.Uid, out _))).Value;
        return new CedarWorkload(
            string.Create(CultureInfo.InvariantCulture, $"{name}, N = {size}"),
            [File.ReadAllText(Path.Combine(folder, "policies.cedar"))],
            EntityStore.Create(store.Entities).Value,
            [.. test.RootElement.GetProperty("requests").EnumerateArray().Select(ReadCase)]);
    }

    private static CedarCase ReadCase(JsonElement request) => new(
        new CedarRequest(
            CedarJson.ReadEntityUid(Bytes(request.GetProperty("principal"))).Value,
            CedarJson.ReadEntityUid(Bytes(request.GetProperty("action"))).Value,
            CedarJson.ReadEntityUid(Bytes(request.GetProperty("resource"))).Value,
            CedarJson.ReadRecord(Bytes(request.GetProperty("context"))).Value),
        request.GetProperty("decision").GetString() == "allow" ? CedarDecision.Allow : CedarDecision.Deny);

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());

    // A schema adds its actions to the entities; these schemas have one namespace, the empty one.
    private static IEnumerable<Entity> ReadActions(JsonElement schema)
    {
        foreach (var action in schema.GetProperty(string.Empty).GetProperty("actions").EnumerateObject())
        {
            var groups = action.Value.TryGetProperty("memberOf", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select(group => new EntityUid("Action", group.GetProperty("id").GetString()!))
                : [];
            yield return new Entity(new EntityUid("Action", action.Name), CedarRecord.Empty, [.. groups]);
        }
    }
}
