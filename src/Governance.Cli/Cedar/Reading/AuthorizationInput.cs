using Governance.Cedar;
using Governance.Cli.Cedar.Usage;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Everything that deciding one request needs.</summary>
internal sealed record AuthorizationInput(PolicySet Policies, EntityStore Entities, CedarRequest Request)
{
    /// <summary>Reads it. With a schema, entities and request must conform to it: policies were written for no others.</summary>
    /// <returns>The input; <see langword="null"/> when anything has errors, which are then among the problems.</returns>
    public static AuthorizationInput? Read(RequestArguments arguments, InputFiles files)
    {
        var problems = files.Problems;
        var schema = arguments.Schema is { } path && files.Read(path) is { } text ? SchemaReader.Read(text, problems) : null;
        var policies = files.Read(arguments.Policies) is { } policyText ? PolicyReader.Read(policyText, problems) : null;
        var entityText = files.Read(arguments.Entities);
        var entities = entityText is null ? null : EntityReader.Read(entityText, schema, problems);
        var contextText = arguments.Context is { } contextPath ? files.Read(contextPath) : null;
        var context = arguments.Context is null ? CedarRecord.Empty : contextText is null ? null : Context(contextText, problems);
        if (files.HasErrors || policies is null || entities is null || context is null)
        {
            return null;
        }

        var request = new CedarRequest(arguments.Principal, arguments.Action, arguments.Resource, context);
        if (schema is not null)
        {
            request = request with { Context = new ValueInterpreter(schema).InterpretContext(request.Action, context) };
            problems.AddRange(new EntityValidator(schema).Validate(entities).Select(error => InputProblems.Of(error, entityText!.Name)));
            problems.AddRange(new RequestValidator(schema).Validate(request).Select(error => InputProblems.OfRequest(error, contextText?.Name)));
            entities = EntityReader.WithActions(entities, schema, entityText!.Name, problems);
        }

        return files.HasErrors ? null : new(policies, entities, request);
    }

    private static CedarRecord? Context(InputText text, List<Diagnostic> problems)
    {
        var read = CedarJson.ReadRecord(text.Utf8.Span);
        if (read.Error is { } error)
        {
            problems.Add(InputProblems.Of(error, text));
            return null;
        }

        return read.Value;
    }
}
