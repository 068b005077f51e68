using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks that a schema of the application adds to the model and changes nothing of it.</summary>
internal static class SchemaChecks
{
    /// <summary>Checks the names that are declared, before anything is looked up; gives the declarations that cannot stand.</summary>
    public static IReadOnlyCollection<SchemaDeclaration> RunNames(IEnumerable<SchemaDeclaration> declarations, ModelIds known, ModelFindings findings)
    {
        var rejected = new List<SchemaDeclaration>();
        foreach (var declaration in declarations)
        {
            if (declaration.Kind == SchemaDeclarationKind.Action ? IsUnknown(declaration, known, findings) : IsOfTheModel(declaration, findings))
            {
                rejected.Add(declaration);
            }
        }

        return rejected;
    }

    /// <summary>Checks what the declared decision types apply to and which facts they bring; gives whether all can stand.</summary>
    public static bool RunActions(IEnumerable<SchemaDeclaration> declarations, CedarSchema declared, ValueList<DecisionType> types, ModelFindings findings)
    {
        var tree = Hierarchy<DecisionTypeId>.Create(types.Select(t => (t.Id, t.Group)));
        var before = findings.Diagnostics.Count;
        foreach (var declaration in declarations.Where(d => d.Kind == SchemaDeclarationKind.Action))
        {
            var action = declared.FindAction(ModelEntities.Uid(new DecisionTypeId(declaration.Name)))!;
            Context(declaration, action, findings);
            foreach (var type in action.PrincipalTypes.Except(ModelSchema.ActorTypes, StringComparer.Ordinal))
            {
                Report(declaration, declaration.Span, DiagnosticIds.ImpossibleActor, SchemaWords.ImpossibleActor(type), SchemaWords.ActorHelp, findings);
            }

            Groups(declaration, action, tree.SelfAndAncestors(new(declaration.Name)), findings);
        }

        return findings.Diagnostics.Count == before;
    }

    private static bool IsUnknown(SchemaDeclaration action, ModelIds known, ModelFindings findings)
    {
        if (action.Namespace.Length > 0)
        {
            Report(action, action.Span, DiagnosticIds.DanglingReference, ModelWords.Dangling(action.FullName, ModelWords.NoDecisionType), SchemaWords.NoNamespaceHelp, findings);
            return true;
        }

        if (Identifier.IsValid(action.Name) && known.DecisionTypes.Contains(new(action.Name)))
        {
            return false;
        }

        Report(action, action.Span, DiagnosticIds.DanglingReference, ModelWords.Dangling(VisibleText.Escape(action.Name), ModelWords.NoDecisionType),
            Spelling.Hint(action.Name, known.DecisionTypes.Select(d => d.Value)), findings);
        return true;
    }

    private static bool IsOfTheModel(SchemaDeclaration type, ModelFindings findings)
    {
        if (type.Namespace.Length > 0 || !ModelEntities.TypeNames.Contains(type.Name))
        {
            return false;
        }

        Report(type, type.Span, DiagnosticIds.RedeclaredModelType, SchemaWords.RedeclaredType(type.Name), SchemaWords.RedeclaredTypeHelp, findings);
        return true;
    }

    /// <summary>A fact that the library sets is marked where it is written; where a common type brings it, at the decision type.</summary>
    private static void Context(SchemaDeclaration declaration, SchemaAction action, ModelFindings findings)
    {
        foreach (var name in action.Context.Attributes.Keys.Where(RequestContext.ReservedNames.Contains))
        {
            var place = declaration.Attributes.FirstOrDefault(a => a.Name == name)?.Span ?? declaration.Span;
            Report(declaration, place, DiagnosticIds.RedeclaredContextFact, SchemaWords.RedeclaredFact(name), SchemaWords.RedeclaredFactHelp, findings);
        }
    }

    /// <summary>A schema may repeat the groups that the model gives a decision type, and give it no other.</summary>
    private static void Groups(SchemaDeclaration declaration, SchemaAction action, ImmutableArray<DecisionTypeId> lineage, ModelFindings findings)
    {
        foreach (var group in action.Groups.Where(g => !lineage.Skip(1).Any(above => above.Value == g.Id)))
        {
            Report(declaration, declaration.Span, DiagnosticIds.Contradiction, SchemaWords.OtherGroup(declaration.Name, group.Id),
                SchemaWords.GroupHelp(lineage.Length > 1 ? lineage[1].Value : null), findings);
        }
    }

    private static void Report(
        SchemaDeclaration declaration, SourceSpan span, string id, LocalizedText message, LocalizedText? help, ModelFindings findings) =>
        findings.Diagnostics.Add(PolicyDiagnostics.At(declaration.Source, span, id, message, help));
}
