using System.Text.Json;

namespace Governance.Cedar;

// Expressions: objects with one member, whose name says which kind of expression it is.
internal ref partial struct CedarJsonReader
{
    /// <summary>Reads the expression the reader stands on, and stops on its last token.</summary>
    public bool Expression(out Expression expression)
    {
        expression = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an expression", "an expression is an object with one member, such as `{\"Var\": \"principal\"}`");
        }

        // A chain of && or || counts once. With the depth of values this stays below the height that a tree may have.
        if (_expressionDepth == CedarLimits.NestingDepth)
        {
            return Fail($"more than {CedarLimits.NestingDepth} expressions are nested in one another");
        }

        if (!NextMember(out string kind))
        {
            return Fail("the expression is empty", "an expression is an object with one member, such as `{\"Var\": \"principal\"}`");
        }

        Enter(kind);
        _expressionDepth++;
        bool read = ExpressionOf(kind, out expression) && EndExpression(kind);
        _expressionDepth--;
        return read;
    }

    private bool EndExpression(string kind)
    {
        Leave();
        if (!NextMember(out string another))
        {
            return true;
        }

        Enter(another);
        return Fail($"an expression has one member, found `{kind}` and `{another}`");
    }

    private bool ExpressionOf(string kind, out Expression expression)
    {
        expression = null!;
        switch (kind)
        {
            case "Value":
                bool hasValue = Value(out CedarValue value);
                expression = hasValue ? ValueExpression.Of(value) : null!;
                return hasValue;
            case "Var":
                return Variable(out expression);
            case "Slot":
                return Fail("a slot cannot stand in a condition", "slots stand in the scope, behind `==` or `in`");
            case "!":
                return Unary(UnaryOperator.Not, out expression);
            case "neg":
                return Unary(UnaryOperator.Negate, out expression);
            case "isEmpty":
                return Unary(UnaryOperator.IsEmpty, out expression);
            case "&&" or "||":
                return Chain(kind, out expression);
            case "." or "has" or "like" or "is" or "if-then-else":
                return Parts(kind, out expression);
            case "Set":
                return ExpressionList("an array of expressions", out List<Expression> elements) && Keep(new SetExpression(elements), out expression);
            case "Record":
                return RecordEntries(out expression);
        }

        return OperatorSign.Find(kind) is { } @operator ? Binary(@operator, out expression) : ExtensionCall(kind, out expression);
    }

    private static bool Keep(Expression built, out Expression expression)
    {
        expression = built;
        return true;
    }

    private bool Variable(out Expression expression)
    {
        expression = null!;
        if (!Text("the name of a variable as a string", out string name))
        {
            return false;
        }

        foreach (RequestVariable variable in Enum.GetValues<RequestVariable>())
        {
            if (OperatorSign.Of(variable) == name)
            {
                return Keep(new VariableExpression(variable), out expression);
            }
        }

        return Fail($"`{name}` is not a variable", "the variables are `principal`, `action`, `resource`, `context`");
    }

    private bool Unary(UnaryOperator @operator, out Expression expression)
    {
        expression = null!;
        return Members(["arg"], optional: null, out ExpressionParts parts) && Keep(new UnaryExpression(@operator, parts["arg"]), out expression);
    }

    private bool Binary(BinaryOperator @operator, out Expression expression)
    {
        expression = null!;
        return Members(["left", "right"], optional: null, out ExpressionParts parts)
            && Keep(new BinaryExpression(@operator, parts["left"], parts["right"]), out expression);
    }

    private bool Parts(string kind, out Expression expression)
    {
        expression = null!;
        (string[] required, string? optional) = kind switch
        {
            "." or "has" => (["left", "attr"], null),
            "like" => (["left", "pattern"], null),
            "is" => (["left", "entity_type"], "in"),
            _ => ((string[])["if", "then", "else"], (string?)null),
        };
        if (!Members(required, optional, out ExpressionParts parts))
        {
            return false;
        }

        if (kind == "." && parts.Path.Count > 1)
        {
            return Fail("expected the name of one attribute, found several", "only `has` takes a path; nest one `.` in another");
        }

        expression = kind switch
        {
            "." => new GetAttributeExpression(parts["left"], parts.Path[0]),
            "has" => new HasAttributeExpression(parts["left"], parts.Path),
            "like" => new LikeExpression(parts["left"], new LikePattern(parts.Pattern)),
            "is" => new IsExpression(parts["left"], parts.EntityType, parts.Find("in")),
            _ => new IfExpression(parts["if"], parts["then"], parts["else"]),
        };
        return true;
    }

    private bool RecordEntries(out Expression expression)
    {
        expression = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an object of expressions");
        }

        var entries = new List<RecordEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(out string key))
        {
            Enter(key);
            if (!keys.Add(key))
            {
                return Fail($"the key `{key}` is given twice");
            }

            if (!Expression(out Expression value))
            {
                return false;
            }

            entries.Add(new RecordEntry(key, value));
            Leave();
        }

        return Keep(new RecordExpression(entries), out expression);
    }

    private bool ExpressionList(string what, out List<Expression> items)
    {
        items = [];
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong(what);
        }

        while (NextItem())
        {
            Enter(items.Count);
            if (!Expression(out Expression item))
            {
                return false;
            }

            items.Add(item);
            Leave();
        }

        return true;
    }

    private bool ExtensionCall(string name, out Expression expression)
    {
        expression = null!;
        if (ExtensionSignature.Find(name) is not { } signature)
        {
            string[] known = ["Value", "Var", "neg", "isEmpty", "has", "like", "if-then-else", "Set", "Record", .. ExtensionSignature.All.Select(each => each.Name)];
            return Fail($"there is no expression `{name}`", Suggestion.Closest(name, known) is { } close ? $"did you mean `{close}`?" : null);
        }

        if (!ExpressionList($"the arguments of `{name}` as an array", out List<Expression> arguments))
        {
            return false;
        }

        return signature.IsMethod && arguments.Count == 0
            ? Fail($"the method `{name}` is called on nothing", "the first argument is what a method is called on")
            : Keep(new ExtensionCallExpression(signature.Function, arguments), out expression);
    }
}
