using System.Text.Json;

namespace Governance.Cedar;

// What stands inside the object of an operator, and chains of && and ||.
internal ref partial struct CedarJsonReader
{
    private bool Members(string[] required, string? optional, out ExpressionParts parts)
    {
        parts = new ExpressionParts();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong($"an object with {Listed(required)}");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(out string name))
        {
            Enter(name);
            if (!Array.Exists(required, known => known == name) && name != optional)
            {
                return Fail($"unexpected `{name}`", $"the operator takes {Listed(required)}{(optional is null ? string.Empty : $" and, if you like, `{optional}`")}");
            }

            if (!seen.Add(name))
            {
                return Fail($"the key `{name}` is given twice");
            }

            if (!Member(name, parts))
            {
                return false;
            }

            Leave();
        }

        string? missing = Array.Find(required, name => !seen.Contains(name));
        return missing is null || Fail($"the operator lacks `{missing}`", $"it takes {Listed(required)}");
    }

    private static string Listed(string[] names) => string.Join(" and ", names.Select(name => $"`{name}`"));

    private bool Member(string name, ExpressionParts parts)
    {
        switch (name)
        {
            case "attr":
                return AttributePath(parts.Path);
            case "pattern":
                return PatternPieces(parts.Pattern);
            case "entity_type":
                bool hasType = TypeName(out string type);
                parts.EntityType = type;
                return hasType;
            default:
                bool read = Expression(out Expression operand);
                parts[name] = operand;
                return read;
        }
    }

    private bool TypeName(out string type) =>
        Text("the name of an entity type as a string", out type)
        && (CedarName.IsTypeName(type) || Fail($"`{type}` is not an entity type name", "a type name is identifiers joined by `::`, none of them reserved"));

    private bool AttributePath(List<string> path)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            path.Add(string.Empty);
            bool read = Text("the name of an attribute as a string", out string only);
            path[0] = only;
            return read;
        }

        while (NextItem())
        {
            Enter(path.Count);
            if (!Text("the name of an attribute as a string", out string name))
            {
                return false;
            }

            path.Add(name);
            Leave();
        }

        if (path.Count == 0)
        {
            return Fail("the path is empty", "name one attribute or several");
        }

        return path.Count == 1 || path.Find(name => !CedarName.IsIdentifier(name) || CedarName.IsReserved(name)) is not { } wrong
            || Fail($"`{wrong}` cannot stand in a path: it is not an identifier", "ask step by step, joined by `&&`");
    }

    private bool PatternPieces(List<string> pieces)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("a pattern as an array", "an item is `\"Wildcard\"` or `{\"Literal\": \"text\"}`");
        }

        pieces.Add(string.Empty);
        for (int i = 0; NextItem(); i++)
        {
            Enter(i);
            if (_reader.TokenType == JsonTokenType.String && _reader.ValueTextEquals("Wildcard"))
            {
                pieces.Add(string.Empty);
            }
            else if (PatternText(out string text))
            {
                pieces[^1] += text;
            }
            else
            {
                return false;
            }

            Leave();
        }

        return true;
    }

    private bool PatternText(out string text)
    {
        const string Help = "an item is `\"Wildcard\"` or `{\"Literal\": \"text\"}`";
        text = string.Empty;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an item of a pattern", Help);
        }

        return ((NextMember(out string name) && name == "Literal") || Fail("this is not an item of a pattern", Help))
            && Text("a string", out text)
            && (!NextMember(out _) || Fail("this is not an item of a pattern", Help));
    }

    // Texts have chains of any length, which lean to the left in JSON; they are walked down and up again without recursion.
    private bool Chain(string sign, out Expression expression)
    {
        expression = null!;
        int levels = 0;
        for (; LeansLeft(sign); levels++)
        {
            NextMember(out string left);
            Enter(left);
            NextMember(out string inner);
            Enter(inner);
        }

        if (!Members(["left", "right"], optional: null, out ExpressionParts parts))
        {
            return false;
        }

        List<Expression> operands = [parts["left"], parts["right"]];
        for (; levels > 0; levels--)
        {
            if (!EndExpression(sign) || !RightBehindLeft(operands))
            {
                return false;
            }
        }

        return Keep(sign == "&&" ? new AndExpression(operands) : new OrExpression(operands), out expression);
    }

    // Whether the text goes on with {"left": {sign: …
    private readonly bool LeansLeft(string sign)
    {
        Utf8JsonReader ahead = _reader;
        return ahead.TokenType == JsonTokenType.StartObject
            && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && ahead.ValueTextEquals("left")
            && ahead.Read() && ahead.TokenType == JsonTokenType.StartObject
            && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && ahead.ValueTextEquals(sign);
    }

    private bool RightBehindLeft(List<Expression> operands)
    {
        Leave();
        if (!NextMember(out string name))
        {
            return Fail("the operator lacks `right`", "it takes `left` and `right`");
        }

        Enter(name);
        if (name != "right")
        {
            return Fail(name == "left" ? "the key `left` is given twice" : $"unexpected `{name}`", "the operator takes `left` and `right`");
        }

        if (!Expression(out Expression right))
        {
            return false;
        }

        operands.Add(right);
        Leave();
        if (!NextMember(out name))
        {
            return true;
        }

        Enter(name);
        return Fail(name is "left" or "right" ? $"the key `{name}` is given twice" : $"unexpected `{name}`", "the operator takes `left` and `right`");
    }
}
