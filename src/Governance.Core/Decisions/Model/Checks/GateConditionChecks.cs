using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks the Cedar condition of a criterion: its text, what it names, and that it reads only what a use case has.</summary>
internal static class GateConditionChecks
{
    private const string File = "portfolio.json";

    private static readonly CedarSchema Schema = CedarSchema.ParseCedar(
        $$"""
        {{ModelSchema.Text}}
        action "{{BuiltInDecisionTypes.UseCase}}" appliesTo { principal: [Person], resource: [UseCase], context: {{ModelSchema.ContextText}} };
        """).Value;

    public static void Run(string condition, string path, ModelIds known, ModelFindings findings)
    {
        var parsed = Expression.Parse(condition, "condition");
        foreach (var diagnostic in parsed.Diagnostics)
        {
            findings.Error(File, path, diagnostic.Id, ModelWords.Condition(diagnostic.Message), diagnostic.Help is { } help ? new(help) : null);
        }

        if (!parsed.Success)
        {
            return;
        }

        var isKnown = true;
        foreach (var (entity, _) in PolicyEntities.NamedIn(parsed.Value))
        {
            if (known.IsUnknown(entity, out var ids))
            {
                isKnown = false;
                findings.Error(File, path, DiagnosticIds.UnknownEntity, ModelWords.UnknownEntity(entity), findings.Hint(entity.Id, ids));
            }
        }

        if (isKnown)
        {
            Types(condition, path, findings);
        }
    }

    /// <summary>The condition as that of a forbid, which may read what is absent: it then is not met.</summary>
    private static void Types(string condition, string path, ModelFindings findings)
    {
        var text = $"forbid (principal is Person, action == Action::\"{BuiltInDecisionTypes.UseCase}\", resource is UseCase)\nwhen {{\n{condition}\n}};";
        foreach (var finding in (PolicySet.Parse(text, File).Partial ?? Enumerable.Empty<Policy>()).SelectMany(new PolicyTyping(Schema).Check))
        {
            if (finding.Severity == DiagnosticSeverity.Error)
            {
                findings.Error(File, path, finding.Id, finding.Message, finding.Help);
            }
        }
    }
}
