using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Cedar;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Reads the requests of a test; the first problem ends it.</summary>
internal sealed class TestRequestReader
{
    private LocalizedText? _problem;

    /// <summary>The requests, or what is wrong with them.</summary>
    public static (IReadOnlyList<TestRequest> Requests, LocalizedText? Problem) Read(JsonElement requests)
    {
        var reader = new TestRequestReader();
        var read = new List<TestRequest>();
        foreach (var (index, request) in requests.EnumerateArray().Index())
        {
            if (reader.Request(request, index) is not { } good)
            {
                return ([], reader._problem);
            }

            read.Add(good);
        }

        return (read, null);
    }

    private TestRequest? Request(JsonElement request, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"$.requests[{index}]");
        if (request.ValueKind != JsonValueKind.Object)
        {
            _problem = TestProblems.Missing(path);
            return null;
        }

        var (principal, action, resource) = (Uid(request, "principal", path), Uid(request, "action", path), Uid(request, "resource", path));
        var context = Member(request, "context", path, static json => CedarJson.ReadRecord(json));
        var decision = Decision(request, path);
        var (reasons, errors) = (Ids(request, "reason", path), Ids(request, "errors", path));
        return principal is null || action is null || resource is null || context is null || decision is null || reasons is null || errors is null
            ? null
            : new(Name(request, index), new CedarRequest(principal, action, resource, context), MustConform(request), decision.Value, reasons, errors);
    }

    private EntityUid? Uid(JsonElement request, string name, string path) => Member(request, name, path, static json => CedarJson.ReadEntityUid(json));

    private T? Member<T>(JsonElement request, string name, string path, Func<byte[], JsonResult<T>> read)
        where T : class
    {
        if (!request.TryGetProperty(name, out var value))
        {
            _problem ??= TestProblems.Missing($"{path}.{name}");
            return null;
        }

        // The very text is read again, since a number must stay exactly what it is.
        var result = read(Encoding.UTF8.GetBytes(value.GetRawText()));
        if (result.Error is { } error)
        {
            var place = $"{path}.{name}{error.Path[1..]}: ";
            _problem ??= new(place + error.Message, place + error.Message);
            return null;
        }

        return result.Value;
    }

    private CedarDecision? Decision(JsonElement request, string path)
    {
        if (request.TryGetProperty("decision", out var decision) && decision.ValueKind == JsonValueKind.String)
        {
            switch (decision.GetString()?.ToUpperInvariant())
            {
                case "ALLOW":
                    return CedarDecision.Allow;
                case "DENY":
                    return CedarDecision.Deny;
            }
        }

        _problem ??= TestProblems.Missing($"{path}.decision");
        return null;
    }

    private HashSet<string>? Ids(JsonElement request, string name, string path)
    {
        if (request.TryGetProperty(name, out var ids) && ids.ValueKind == JsonValueKind.Array && ids.EnumerateArray().All(id => id.ValueKind == JsonValueKind.String))
        {
            return ids.EnumerateArray().Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal);
        }

        _problem ??= TestProblems.Missing($"{path}.{name}");
        return null;
    }

    private static string Name(JsonElement request, int index) =>
        request.TryGetProperty("description", out var description) && description.ValueKind == JsonValueKind.String && description.GetString() is { Length: > 0 } name
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"requests[{index}]");

    private static bool MustConform(JsonElement request) => !request.TryGetProperty("validateRequest", out var asked) || asked.ValueKind != JsonValueKind.False;
}
