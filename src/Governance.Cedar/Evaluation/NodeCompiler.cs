using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>
/// Turns expressions into nodes, once. Constants fold where the result, error included, cannot depend on the request or the entities; chains
/// of <c>&amp;&amp;</c> and <c>||</c> stay one node. Recursion is bounded by <see cref="CedarLimits.ExpressionHeight"/>.
/// </summary>
internal static class NodeCompiler
{
    /// <summary>All conditions as one <c>&amp;&amp;</c> chain; true when there are none.</summary>
    public static Node Compile(IReadOnlyList<Condition> conditions)
    {
        var operands = new List<Node>();
        var spans = new List<SourceSpan>();
        foreach (Condition condition in conditions)
        {
            Node body = Compile(condition.Body);
            operands.Add(condition.Kind == ConditionKind.When ? body : Fold(new NotNode(body, condition.Body.Span), body));
            spans.Add(condition.Body.Span);
        }

        return Chain(operands, spans, endsOn: false);
    }

    public static Node Compile(Expression expression) => expression switch
    {
        LiteralExpression literal => new ConstantNode(literal.Value),
        VariableExpression variable => VariableNode.All[(int)variable.Variable],
        IfExpression choice => Compile(choice),
        AndExpression and => Chain(and.Operands, endsOn: false),
        OrExpression or => Chain(or.Operands, endsOn: true),
        UnaryExpression unary => Compile(unary),
        BinaryExpression binary => Compile(binary),
        GetAttributeExpression get => Compile(get),
        HasAttributeExpression has => Compile(has),
        LikeExpression like => Compile(like),
        IsExpression @is => Compile(@is),
        SetExpression set => Compile(set),
        RecordExpression record => Compile(record),
        ExtensionCallExpression call => Compile(call),
        _ => throw new UnreachableException(),
    };

    private static Node Compile(IfExpression choice)
    {
        Node test = Compile(choice.Test);
        Node then = Compile(choice.Then);
        Node otherwise = Compile(choice.Else);
        return test is ConstantNode { Value: var known } && known.TryBool(out bool yes)
            ? (yes ? then : otherwise)
            : Fold(new IfNode(test, then, otherwise, choice.Test.Span), test);
    }

    private static Node Chain(IReadOnlyList<Expression> operands, bool endsOn) =>
        Chain([.. operands.Select(Compile)], [.. operands.Select(operand => operand.Span)], endsOn);

    // A constant that does not end the chain is dropped; one that does, or that is no Boolean, makes the rest unreachable.
    private static Node Chain(List<Node> operands, List<SourceSpan> spans, bool endsOn)
    {
        var kept = new List<Node>();
        var keptSpans = new List<SourceSpan>();
        foreach ((Node operand, SourceSpan span) in operands.Zip(spans))
        {
            CedarValue? known = (operand as ConstantNode)?.Value;
            if (known is { } value && value.TryBool(out bool truth) && truth != endsOn)
            {
                continue;
            }

            kept.Add(operand);
            keptSpans.Add(span);
            if (known is not null)
            {
                break;
            }
        }

        // A single operand is the chain, unless what it yields must still be checked.
        if (kept.Count == 1 && kept[0].IsBoolean)
        {
            return kept[0];
        }

        Node chain = new ChainNode([.. kept], [.. keptSpans], endsOn);
        return kept.Count == 0 ? Fold(chain) : Fold(chain, kept[0]);
    }

    private static Node Compile(UnaryExpression unary)
    {
        Node operand = Compile(unary.Operand);
        SourceSpan span = unary.Operand.Span;
        return Fold(
            unary.Operator switch
            {
                UnaryOperator.Not => new NotNode(operand, span),
                UnaryOperator.Negate => new NegateNode(operand, span, unary.Span),
                UnaryOperator.IsEmpty => new IsEmptyNode(operand, span),
                _ => throw new UnreachableException(),
            },
            operand);
    }

    private static Node Compile(BinaryExpression binary)
    {
        Node left = Compile(binary.Left);
        Node right = Compile(binary.Right);
        switch (binary.Operator)
        {
            case BinaryOperator.In:
                return new InNode(left, right, binary.Left.Span, binary.Right.Span);
            case BinaryOperator.HasTag or BinaryOperator.GetTag:
                return new TagNode(left, right, binary);
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                return Fold(new EqualityNode(left, right, binary), left, right);
            case BinaryOperator.Contains or BinaryOperator.ContainsAll or BinaryOperator.ContainsAny:
                return Fold(new SetMethodNode(left, right, binary), left, right);
            case BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply:
                return Fold(new ArithmeticNode(left, right, binary), left, right);
            default:
                return Fold(new ComparisonNode(left, right, binary), left, right);
        }
    }

    private static Node Compile(GetAttributeExpression get)
    {
        if (get.Target is VariableExpression { Variable: RequestVariable.Context })
        {
            return new GetFactNode(get);
        }

        Node target = Compile(get.Target);
        return FoldUnlessEntities(new GetAttributeNode(target, get), target);
    }

    private static Node Compile(HasAttributeExpression has)
    {
        Node target = Compile(has.Target);
        return FoldUnlessEntities(new HasAttributeNode(target, has), target);
    }

    private static Node Compile(LikeExpression like)
    {
        Node target = Compile(like.Target);
        return Fold(new LikeNode(target, like.Pattern, like.Target.Span), target);
    }

    private static Node Compile(IsExpression @is)
    {
        Node target = Compile(@is.Target);
        Node node = new IsNode(target, @is.In is null ? null : Compile(@is.In), @is);
        return @is.In is null ? Fold(node, target) : node;
    }

    private static Node Compile(SetExpression set)
    {
        Node[] elements = [.. set.Elements.Select(Compile)];
        return Fold(new SetNode(elements), elements);
    }

    private static Node Compile(RecordExpression record)
    {
        Node[] values = [.. record.Entries.Select(entry => Compile(entry.Value))];
        return Fold(new RecordNode(record.Entries, values), values);
    }

    private static Node Compile(ExtensionCallExpression call)
    {
        Node[] arguments = [.. call.Arguments.Select(Compile)];
        bool counted = arguments.Length == ExtensionSignature.Of(call.Function).Arity;
        Node node = arguments switch
        {
            [var only] when counted => new UnaryCallNode(only, call),
            [GetFactNode fact, ConstantNode { Value: var limit }] when counted && ExtensionFunctions.ComparesDecimals(call.Function) && limit.TryDecimal(out CedarDecimal number) =>
                new FactLimitNode(new FactComparison(fact.Name, call.Function), number, new BinaryCallNode(fact, arguments[1], call)),
            [var first, var second] when counted => new BinaryCallNode(first, second, call),
            _ => new MiscountedCallNode(arguments, call),
        };
        return Fold(node, arguments);
    }

    // Nothing below can look at entities when every operand is a constant, save through an entity that is read; those nodes do not fold.
    private static Node Fold(Node node, params ReadOnlySpan<Node> operands)
    {
        foreach (Node operand in operands)
        {
            if (operand is not ConstantNode)
            {
                return node;
            }
        }

        return new ConstantNode(node.Evaluate(default));
    }

    // Reading through a record can end at an entity, whose data are not known here.
    private static Node FoldUnlessEntities(Node node, Node target) =>
        target is ConstantNode { Value.Kind: not (CedarValueKind.EntityUid or CedarValueKind.Record) } ? Fold(node, target) : node;
}
