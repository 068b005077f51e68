using Governance.Cedar;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Reads policies in Cedar's syntax or in JSON, whichever a text is.</summary>
internal static class PolicyReader
{
    /// <summary>The policies; <see langword="null"/> when the text has errors, which are added to the problems.</summary>
    public static PolicySet? Read(InputText input, List<Diagnostic> problems)
    {
        if (input.IsJson)
        {
            return ReadJson(input, problems);
        }

        var result = PolicySet.Parse(input.Text, input.Name);
        problems.AddRange(result.Diagnostics.Select(InputProblems.Of));
        return result.Success ? result.Value : null;
    }

    /// <summary>The policies of a JSON text: a set, a policy or a template.</summary>
    public static PolicySet? ReadJson(InputText input, List<Diagnostic> problems)
    {
        var json = input.Utf8.Span;
        if (!JsonShape.HasMember(json, "effect"))
        {
            return Value(PolicyJson.ReadSet(json), input, problems);
        }

        if (Value(PolicyJson.Read(json), input, problems: null) is { } policy)
        {
            return PolicySet.Create([policy]);
        }

        // What is neither is told as a policy, which is what most people write.
        return PolicyJson.ReadTemplate(json) is { Success: true } template
            ? PolicySet.Create([], [template.Value], []).Value
            : Value(PolicyJson.Read(json), input, problems) is { } again ? PolicySet.Create([again]) : null;
    }

    private static T? Value<T>(JsonResult<T> result, InputText input, List<Diagnostic>? problems)
        where T : class
    {
        if (result.Error is { } error)
        {
            problems?.Add(InputProblems.Of(error, input));
            return null;
        }

        return result.Value;
    }
}
