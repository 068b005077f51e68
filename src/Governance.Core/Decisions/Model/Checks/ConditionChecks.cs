using System.Globalization;
using Governance.Cedar;
using Governance.Delegation;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks the types of delegation conditions, for the decision types that a rule names and the type of its delegatee.</summary>
internal static class ConditionChecks
{
    private const string File = "delegations.json";

    /// <summary>Does nothing without types, because the schema itself has an error.</summary>
    public static void Run(DelegationRegister register, ModelIds known, DelegationConditions conditions, PolicyTyping? typing, ModelFindings findings)
    {
        var checkedBefore = new Dictionary<string, ValueList<Diagnostic>>(StringComparer.Ordinal);
        for (var i = 0; typing is not null && i < register.Rules.Count; i++)
        {
            var rule = register.Rules[i];
            if (typing.Schema is null && rule.Condition is null)
            {
                continue;
            }

            var path = $"$.rules[{i.ToString(CultureInfo.InvariantCulture)}]";
            var isClear = typing.Schema is not { } schema || Resources(rule, path, schema, findings);

            // A condition that cannot be read, or that names nothing known, has been told of already.
            if (isClear && rule.DecisionTypes.All(known.DecisionTypes.Contains) && IsReadable(conditions.Find(rule.Condition), known))
            {
                Types(rule, path, typing, checkedBefore, findings);
            }
        }
    }

    private static bool IsReadable(DelegationCondition? condition, ModelIds known) =>
        condition is null || (condition.Parsed.Success && !PolicyEntities.NamedIn(condition.Parsed.Value).Any(named => known.IsUnknown(named.Entity, out _)));

    /// <summary>Whether all types that the scopes of the rule name are declared.</summary>
    private static bool Resources(DelegationRule rule, string path, CedarSchema schema, ModelFindings findings)
    {
        var areKnown = true;
        for (var i = 0; i < rule.Resources.Count; i++)
        {
            var place = $"{path}.resources[{i.ToString(CultureInfo.InvariantCulture)}]";
            areKnown &= IsKnown(rule.Resources[i].Type, $"{place}.type", schema, findings);
            areKnown &= IsKnown(rule.Resources[i].Within?.Type, $"{place}.within", schema, findings);
        }

        return areKnown;
    }

    private static bool IsKnown(string? type, string path, CedarSchema schema, ModelFindings findings)
    {
        if (type is null || schema.FindEntityType(type) is not null)
        {
            return true;
        }

        findings.Error(File, path, DiagnosticIds.DanglingReference, SchemaWords.UnknownType(type), Spelling.Hint(type, schema.EntityTypes.Select(t => t.Name)));
        return false;
    }

    /// <summary>Many rules say the same of other parties: what has been checked once holds for all of them.</summary>
    private static void Types(
        DelegationRule rule, string path, PolicyTyping typing, Dictionary<string, ValueList<Diagnostic>> checkedBefore, ModelFindings findings)
    {
        var text = $"{Scope(rule, typing.Schema)}{rule.Condition ?? "true"}\n}};";
        if (!checkedBefore.TryGetValue(text, out var found))
        {
            found = (PolicySet.Parse(text, File).Partial ?? Enumerable.Empty<Policy>()).SelectMany(typing.Check).ToValueList();
            checkedBefore.Add(text, found);
        }

        foreach (var finding in found)
        {
            if (finding.Id == CedarDiagnosticIds.InapplicableAction || (finding.Id == CedarDiagnosticIds.ImpossiblePolicy && rule.Condition is null))
            {
                findings.Error(File, $"{path}.decisionTypes", finding.Id, SchemaWords.NeverApplies);
            }
            else if (finding is { Id: CedarDiagnosticIds.ImpossiblePolicy, Severity: DiagnosticSeverity.Error })
            {
                findings.Error(File, $"{path}.condition", finding.Id, SchemaWords.NeverHolds);
            }
            else if (rule.Condition is not null && finding is { Location: { } location, Severity: DiagnosticSeverity.Error })
            {
                findings.Error(File, $"{path}.condition", finding.Id, SchemaWords.InCondition(Marked(location), finding.Message), finding.Help);
            }
        }
    }

    /// <summary>The scope of the rule as a policy, up to where its condition stands.</summary>
    private static string Scope(DelegationRule rule, CedarSchema? schema)
    {
        var actor = rule.Delegatee.Kind == PartyKind.Agent ? "Agent" : "Person";
        var types = string.Join(", ", rule.DecisionTypes.Select(type => ModelEntities.Uid(type)));
        var resources = schema is null ? string.Empty : string.Join(" || ", rule.Resources.Select(Scope).Where(scope => scope.Length > 0));
        return $"permit (principal is {actor}, action in [{types}], resource)\n{(resources.Length > 0 ? $"when {{ {resources} }}\n" : string.Empty)}when {{\n";
    }

    private static string Scope(ResourceScope scope) => (scope.Type, scope.Within) switch
    {
        ({ } type, { } whole) => $"resource is {type} in {whole}",
        ({ } type, null) => $"resource is {type}",
        (null, { } whole) => $"resource in {whole}",
        _ => string.Empty,
    };

    /// <summary>What is meant, as written, as far as it stands on one line.</summary>
    private static string Marked(DiagnosticLocation location)
    {
        var start = Math.Clamp(location.Column - 1, 0, location.LineText.Length);
        return VisibleText.Quote(location.LineText.Substring(start, Math.Min(location.Length, location.LineText.Length - start)));
    }
}
