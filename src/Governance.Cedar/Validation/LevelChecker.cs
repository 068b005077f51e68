using System.Globalization;

namespace Governance.Cedar;

/// <summary>
/// Bounds how far a policy goes from entity to entity (RFC 76), so that an application knows which entities to load for a request. Each read
/// of an attribute, tag or ancestor of an entity is a step. What types make unreachable is not counted.
/// </summary>
internal sealed class LevelChecker(EntityUid action, TypeTable table, Dictionary<Expression, CedarType> types, int level, PolicyFindings findings)
{
    public void Check(IEnumerable<PolicyTest> tests)
    {
        foreach (PolicyTest test in tests)
        {
            Check(test.Expression);
        }
    }

    private void Check(Expression expression)
    {
        if (!types.ContainsKey(expression))
        {
            return;
        }

        switch (expression)
        {
            case BinaryExpression { Operator: BinaryOperator.In or BinaryOperator.HasTag or BinaryOperator.GetTag } step:
                Bound(Steps(step.Left, []), step.Span);
                Check(step.Right);
                break;
            case GetAttributeExpression get when IsEntity(get.Target):
                Bound(Steps(get.Target, []), get.Span);
                break;
            case HasAttributeExpression has:
                CheckHas(has);
                break;
            case IsExpression { In: { } container } test:
                Bound(Steps(test.Target, []), test.Span);
                Check(container);
                break;
            default:
                foreach (Expression child in expression.Children)
                {
                    Check(child);
                }

                break;
        }
    }

    // Each name of a path may be read from an entity or from a record within one.
    private void CheckHas(HasAttributeExpression has)
    {
        CedarType? type = types.GetValueOrDefault(has.Target);
        int? steps = null;
        for (int i = 0; i < has.Path.Count && type is not null; i++)
        {
            if (type is EntityReferenceType)
            {
                steps = steps is { } before ? before + 1 : Steps(has.Target, new Stack<string>(has.Path.Take(i).Reverse()));
                Bound(steps.Value, has.Span);
            }

            type = table.FindAttribute(type, has.Path[i], out _)?.Type;
        }

        if (steps is null)
        {
            Check(has.Target);
        }
    }

    private bool IsEntity(Expression expression) => types.GetValueOrDefault(expression) is EntityReferenceType;

    private void Bound(int steps, SourceSpan span)
    {
        if (steps >= level)
        {
            findings.Error(
                CedarDiagnosticIds.LevelExceeded,
                span,
                string.Create(CultureInfo.InvariantCulture, $"this takes {steps + 1} {(steps == 0 ? "step" : "steps")} from entity to entity; the level allows {level}"),
                "put what is needed into the context, or raise the level");
        }
    }

    /// <summary>How many steps lead to an entity that is read from. <paramref name="path"/> is what is read from it, if it is a record.</summary>
    private int Steps(Expression expression, Stack<string> path)
    {
        switch (expression)
        {
            case VariableExpression:
                return 0;
            case LiteralExpression { Value.Kind: CedarValueKind.EntityUid } literal when !literal.Value.AsEntity().Equals(action):
                findings.Error(CedarDiagnosticIds.LiteralDereferenced, literal.Span, "an entity named in the policy is read; with a level, reading starts at the request", "start from `principal`, `resource` or `context`");
                return 0;
            case IfExpression choice:
                Check(choice.Test);
                int then = types.ContainsKey(choice.Then) ? Steps(choice.Then, new Stack<string>(path.Reverse())) : 0;
                return types.ContainsKey(choice.Else) ? Math.Max(then, Steps(choice.Else, path)) : then;
            case GetAttributeExpression get when IsEntity(get.Target):
                return Steps(get.Target, []) + 1;
            case GetAttributeExpression get:
                path.Push(get.Attribute);
                return Steps(get.Target, path);
            case BinaryExpression { Operator: BinaryOperator.GetTag } tag:
                Check(tag.Right);
                return Steps(tag.Left, []) + 1;
            case RecordExpression record:
                return StepsInRecord(record, path);
            default:
                return 0;
        }
    }

    private int StepsInRecord(RecordExpression record, Stack<string> path)
    {
        path.TryPop(out string? read);
        int steps = 0;
        foreach (RecordEntry entry in record.Entries)
        {
            if (entry.Key == read)
            {
                steps = Steps(entry.Value, path);
            }
            else
            {
                Check(entry.Value);
            }
        }

        return steps;
    }
}
