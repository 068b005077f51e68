using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Reads the application's schema texts and puts them together with the model's own types and decision types.</summary>
internal sealed class SchemaReader
{
    private readonly GovernanceModelParts _parts;
    private readonly ModelFindings _findings;
    private readonly ImmutableArray<CedarSchemaFragment> _fragments;
    private readonly bool _isWellFormed;

    private SchemaReader(GovernanceModelParts parts, ModelFindings findings)
    {
        (_parts, _findings) = (parts, findings);
        var parsed = parts.Schemas.Select(static schema => schema.Parse()).ToArray();
        foreach (var diagnostic in parsed.SelectMany(p => p.Diagnostics))
        {
            findings.Diagnostics.Add(PolicyDiagnostics.From(diagnostic));
        }

        _isWellFormed = Array.TrueForAll(parsed, p => p.Success);
        _fragments = [.. parsed.Where(p => p.Success).Select(p => p.Value)];
        Declarations = [.. _fragments.SelectMany(f => f.Declarations)];
    }

    private ImmutableArray<SchemaDeclaration> Declarations { get; }

    /// <summary>The whole schema; <see langword="null"/> when no text is given, or one has an error, which is then among the findings.</summary>
    public static CedarSchema? Read(GovernanceModelParts parts, ModelIds known, ModelFindings findings)
    {
        if (parts.Schemas.IsEmpty)
        {
            return null;
        }

        var reader = new SchemaReader(parts, findings);
        var rejected = SchemaChecks.RunNames(reader.Declarations, known, findings);
        return reader._isWellFormed && HoldTogether(parts.Organization.DecisionTypes, known) && reader.Resolve(rejected) is { } declared
            && SchemaChecks.RunActions(reader.Declarations, declared, parts.Organization.DecisionTypes, findings)
            ? reader.Complete(declared)
            : null;
    }

    /// <summary>Decision types that do not are errors of their own; no schema can be made of them.</summary>
    private static bool HoldTogether(ValueList<DecisionType> types, ModelIds known) =>
        types.Count + BuiltInDecisionTypes.All.Count == known.DecisionTypes.Count && types.All(t => t.Group is not { } group || known.DecisionTypes.Contains(group))
        && Hierarchy<DecisionTypeId>.FindCycles(types.Select(t => (t.Id, t.Group))).Count == 0;

    /// <summary>
    /// The texts with the model's types, and with the decision types that they leave out. What Cedar says of a declaration that has been rejected
    /// would be said twice, also where it shows in the model's own parts.
    /// </summary>
    private CedarSchema? Resolve(IReadOnlyCollection<SchemaDeclaration> rejected)
    {
        var leftOut = DecisionTypesLeftOut();
        var resolved = CedarSchema.Create([ModelSchema.Fragment, .. _fragments, CedarSchemaFragment.ParseCedar(leftOut).Value]);
        foreach (var diagnostic in resolved.Diagnostics)
        {
            var isOwn = diagnostic.Source.Text == ModelSchema.Text || diagnostic.Source.Text == leftOut;
            if (isOwn ? !_findings.HasErrors : !rejected.Any(r => r.Source == diagnostic.Source && r.Span == diagnostic.Span))
            {
                _findings.Diagnostics.Add(PolicyDiagnostics.From(diagnostic));
            }
        }

        return rejected.Count == 0 && resolved.Success ? resolved.Value : null;
    }

    /// <summary>A decision type that no text mentions applies to every entity type of the application; to the model's own when it has none.</summary>
    private string DecisionTypesLeftOut()
    {
        var mentioned = Declarations.Where(d => d.Kind == SchemaDeclarationKind.Action).Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var own = Declarations.Where(d => d.Kind == SchemaDeclarationKind.EntityType).Select(d => d.FullName).ToArray();
        var resources = string.Join(", ", own.Length > 0 ? own : ModelSchema.Alone.EntityTypes.Select(t => t.Name).Where(name => name != ModelEntities.Kpi));
        return string.Concat(BuiltInDecisionTypes.With(_parts.Organization).Select(d => d.Id).Where(id => !mentioned.Contains(id.Value))
            .Select(id => $"action \"{id}\" appliesTo {{ principal: [{string.Join(", ", ModelSchema.ActorTypes)}], resource: [{(id == BuiltInDecisionTypes.UseCase ? "UseCase" : BuiltInDecisionTypes.IsReserved(id) ? "Agent" : resources)}] }};\n"));
    }

    /// <summary>Gives every decision type its group, and the facts that every context has.</summary>
    private CedarSchema? Complete(CedarSchema declared)
    {
        var json = JsonNode.Parse(declared.ToJson())!;
        var groups = BuiltInDecisionTypes.With(_parts.Organization).ToDictionary(d => d.Id.Value, d => d.Group?.Value, StringComparer.Ordinal);
        foreach (var action in declared.Actions)
        {
            var node = json[string.Empty]!["actions"]![action.Uid.Id]!;
            node["memberOf"] = groups[action.Uid.Id] is { } group ? new JsonArray(new JsonObject { ["id"] = group }) : new JsonArray();
            if (action.ResourceTypes.Count > 0)
            {
                node["appliesTo"]!["context"] = SchemaTypeJson.Write(ModelSchema.Context, action.Context);
            }
        }

        var whole = CedarSchema.ParseJson(Encoding.UTF8.GetBytes(json.ToJsonString()), _parts.Schemas[0].Name);
        foreach (var diagnostic in whole.Success ? [] : whole.Diagnostics)
        {
            _findings.Diagnostics.Add(PolicyDiagnostics.From(diagnostic));
        }

        return whole.Success ? whole.Value : null;
    }
}
