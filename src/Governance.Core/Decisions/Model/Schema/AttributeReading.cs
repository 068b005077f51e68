using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>
/// Finds attributes that a policy reads of the model's own things and that none of them has. It needs no schema of the application, since it looks
/// only where the type is certain: at the principal, KPIs, the facts of the context that the library sets, and what these lead to.
/// </summary>
internal static class AttributeReading
{
    public static IEnumerable<Diagnostic> Check(Policy policy)
    {
        var expressions = Parts(policy);
        var askedFor = expressions.OfType<HasAttributeExpression>().SelectMany(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var principals = Principals(policy.Principal);

        // What a policy asks for first with `has` it does not read in vain: it may be written for more models than this one.
        foreach (var read in expressions.OfType<GetAttributeExpression>().Where(e => !askedFor.Contains(e.Attribute)))
        {
            var targets = ShapesOf(read.Target, principals);
            if (targets.Length > 0 && !Array.Exists(targets, t => t.Attributes.ContainsKey(read.Attribute)))
            {
                yield return PolicyDiagnostics.At(
                    policy.Source, read.Span, DiagnosticIds.UnknownAttribute,
                    SchemaWords.UnknownAttribute([.. targets.Select(t => t.Name)], read.Attribute),
                    Spelling.Hint(read.Attribute, targets.SelectMany(t => t.Attributes.Keys)));
            }
        }
    }

    /// <summary>
    /// Warns of what is asked for with <c>has</c>, or read of the context, that nothing has and that is almost something that is there: the application may have a fact of
    /// that name, which only a schema can say, and otherwise the rule is dead.
    /// </summary>
    public static IEnumerable<Diagnostic> FindSlips(Policy policy)
    {
        var principals = Principals(policy.Principal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in Parts(policy))
        {
            var (target, name) = part switch
            {
                HasAttributeExpression { Target: var asked } has => (asked, has.Path[0]),
                GetAttributeExpression { Target: VariableExpression { Variable: RequestVariable.Context } context } read => (context, read.Attribute),
                _ => (part, string.Empty),
            };
            var owners = name.Length == 0 ? [] : target is VariableExpression { Variable: RequestVariable.Context } ? [Context] : ShapesOf(target, principals);
            if (owners.Length > 0 && !Array.Exists(owners, o => o.Attributes.ContainsKey(name))
                && Spelling.Nearest(name, owners.SelectMany(o => o.Attributes.Keys)) is { } meant && told.Add(name))
            {
                yield return PolicyDiagnostics.At(
                    policy.Source, part.Span, DiagnosticIds.MisspeltFact, SchemaWords.MisspeltFact([.. owners.Select(o => o.Name)], name), SchemaWords.MisspeltFactHelp(meant)) with
                {
                    Severity = DiagnosticSeverity.Warning,
                };
            }
        }
    }

    private static Shape Context => new("context", ModelSchema.Context.Attributes);

    /// <summary>All expressions of the conditions of a policy.</summary>
    internal static List<Expression> Parts(Policy policy)
    {
        var parts = policy.Conditions.Select(condition => condition.Body).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            parts.AddRange(parts[i].Children);
        }

        return parts;
    }

    private static Shape[] Principals(ScopeConstraint scope)
    {
        var only = scope switch
        {
            ScopeConstraint.Equal equal => equal.Entity.Type,
            ScopeConstraint.Is test => test.EntityType,
            ScopeConstraint.IsIn test => test.EntityType,
            _ => null,
        };
        return [.. ModelSchema.ActorTypes.Where(type => only is null || type == only).Select(OfEntity)];
    }

    /// <summary>What an expression can be; nothing when that is not certain.</summary>
    private static Shape[] ShapesOf(Expression expression, Shape[] principals) => expression switch
    {
        VariableExpression { Variable: RequestVariable.Principal } => principals,
        LiteralExpression { Value: { Kind: CedarValueKind.EntityUid } entity } when entity.AsEntity().Type == ModelEntities.Kpi => [OfEntity(ModelEntities.Kpi)],
        GetAttributeExpression { Target: VariableExpression { Variable: RequestVariable.Context }, Attribute: var fact } =>
            Of(fact, ModelSchema.Context.Attributes) is { } known ? [known] : [],
        GetAttributeExpression { Target: var target, Attribute: var name } =>
            [.. ShapesOf(target, principals).Select(shape => Of(name, shape.Attributes)).OfType<Shape>()],
        _ => [],
    };

    private static Shape? Of(string name, IReadOnlyDictionary<string, AttributeType> attributes) => attributes.GetValueOrDefault(name)?.Type switch
    {
        EntityReferenceType entity => OfEntity(entity.Name),
        RecordType record => new(name, record.Attributes),
        _ => null,
    };

    private static Shape OfEntity(string type) => new(type, ModelSchema.Alone.FindEntityType(type)!.Attributes.Attributes);

    /// <summary>An entity type, or an attribute that is a record, and the attributes that it has.</summary>
    private sealed record Shape(string Name, IReadOnlyDictionary<string, AttributeType> Attributes);
}
