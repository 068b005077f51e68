using System.Text.Json;
using Governance.Cedar;
using Governance.Cli.Cedar.Reading;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Reads a test and what it names.</summary>
internal static class TestLoader
{
    /// <summary>The test, or why it cannot be run.</summary>
    public static (LoadedTest? Test, LocalizedText? Problem) Load(TestPlan plan, Func<string, ReadOnlyMemory<byte>> read)
    {
        var problems = new List<Diagnostic>();
        var schema = plan.Schema is { } path && Text(path, plan, read, problems) is { } text ? SchemaReader.Read(text, problems) : null;
        var policies = Text(plan.Policies, plan, read, problems) is { } policyText ? PolicyReader.Read(policyText, problems) : null;
        var entities = Text(plan.Entities, plan, read, problems) is { } entityText ? EntityReader.Read(entityText, schema, problems) : null;
        var complete = schema is null || entities is null ? entities : EntityReader.WithActions(entities, schema, plan.Entities, problems);
        if (problems.Find(problem => problem.Severity == DiagnosticSeverity.Error) is { } first)
        {
            return (null, TestProblems.From(first));
        }

        using var document = JsonDocument.Parse(read(plan.Test), new JsonDocumentOptions { MaxDepth = JsonShape.MaxDepth });
        var (requests, problem) = TestRequestReader.Read(document.RootElement.GetProperty("requests"));
        if (problem is not null || MustValidate(document.RootElement, schema) is not { } mustValidate)
        {
            return (null, problem ?? TestProblems.Missing("$.shouldValidate"));
        }

        return (new LoadedTest
        {
            Name = plan.Name,
            Policies = policies!,
            Schema = schema,
            Given = entities!,
            Entities = complete!,
            MustValidate = mustValidate,
            Requests = [.. requests.Select(request => Interpret(request, schema))],
        }, null);
    }

    /// <summary>With a schema, a test says whether its policies are valid; without one, there is nothing to hold them against.</summary>
    private static bool? MustValidate(JsonElement root, CedarSchema? schema) =>
        schema is null ? false
        : root.TryGetProperty("shouldValidate", out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : null;

    private static TestRequest Interpret(TestRequest request, CedarSchema? schema) => schema is null
        ? request
        : request with
        {
            Request = request.Request with
            {
                Context = new ValueInterpreter(schema).InterpretContext(request.Request.Action, request.Request.Context),
            },
        };

    private static InputText? Text(string path, TestPlan plan, Func<string, ReadOnlyMemory<byte>> read, List<Diagnostic> problems) =>
        InputText.Decode(plan.Prefix + path, read(path), problems);
}
