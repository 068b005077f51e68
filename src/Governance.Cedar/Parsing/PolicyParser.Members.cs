namespace Governance.Cedar;

// Attribute access, methods and functions.
internal sealed partial class PolicyParser
{
    private static readonly string[] OwnMethods = ["contains", "containsAll", "containsAny", "isEmpty", "hasTag", "getTag"];

    private Expression? ParseMember()
    {
        int start = _current.Start;
        Expression? target = ParsePrimary();
        while (target is not null)
        {
            switch (_current.Kind)
            {
                case TokenKind.Dot:
                    Advance();
                    target = ParseAccess(target, start);
                    break;
                case TokenKind.OpenBracket:
                    Advance();
                    target = ParseIndex(target, start);
                    break;
                case TokenKind.OpenParen:
                    Error(CedarDiagnosticIds.UnexpectedToken, _current.Span, "only functions and methods can be called", "an operator is missing before the `(`, or the name of a method");
                    return null;
                default:
                    return target;
            }
        }

        return null;
    }

    private Expression? ParseAccess(Expression target, int start)
    {
        Token name = _current;
        if (ParseAttributeName("the name of an attribute or a method") is not { } attribute)
        {
            return null;
        }

        if (_current.Kind == TokenKind.OpenParen)
        {
            return ParseArguments() is { } arguments ? Method(target, name, attribute, arguments, start) : null;
        }

        return Fits(start, target) ? new GetAttributeExpression(target, attribute) { Span = From(start) } : null;
    }

    private GetAttributeExpression? ParseIndex(Expression target, int start)
    {
        if (_current.Kind != TokenKind.String)
        {
            Error(CedarDiagnosticIds.StringExpected, _current.Span, $"expected the name of an attribute as a string, found {Describe(_current)}", "sets have no index; ask with `.contains(…)`");
            return null;
        }

        string attribute = StringLiteral.Read(_text, Take(), _diagnostics);
        return Expect(TokenKind.CloseBracket, "]", "behind the name of the attribute") && Fits(start, target)
            ? new GetAttributeExpression(target, attribute) { Span = From(start) }
            : null;
    }

    private List<Expression>? ParseArguments()
    {
        Advance();
        return ParseList(TokenKind.CloseParen, "`,` or `)` in the arguments");
    }

    private List<Expression>? ParseList(TokenKind close, string expected)
    {
        var items = new List<Expression>();
        while (_current.Kind != close)
        {
            if (ParseExpression() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!TryTake(TokenKind.Comma) && _current.Kind != close)
            {
                Unexpected(expected);
                return null;
            }
        }

        Advance();
        return items;
    }

    private Expression? Method(Expression target, Token name, string method, List<Expression> arguments, int start)
    {
        if (ExtensionSignature.Find(method) is { IsMethod: true } signature)
        {
            return Fits(start, [target, .. arguments]) ? new ExtensionCallExpression(signature.Function, [target, .. arguments]) { Span = From(start) } : null;
        }

        if (!OwnMethods.Contains(method, StringComparer.Ordinal))
        {
            Error(CedarDiagnosticIds.UnknownMethod, name.Span, $"there is no method `{Shorten(method)}`", MethodHelp(target, method));
            return target;
        }

        int wanted = method == "isEmpty" ? 0 : 1;
        if (arguments.Count != wanted)
        {
            Error(CedarDiagnosticIds.ArgumentCount, From(name.Start), $"`{method}` takes {EvaluationErrors.Count(wanted)}, got {arguments.Count}");
            return target;
        }

        return method switch
        {
            "contains" => Binary(BinaryOperator.Contains, target, arguments[0], start),
            "containsAll" => Binary(BinaryOperator.ContainsAll, target, arguments[0], start),
            "containsAny" => Binary(BinaryOperator.ContainsAny, target, arguments[0], start),
            "hasTag" => Binary(BinaryOperator.HasTag, target, arguments[0], start),
            "getTag" => Binary(BinaryOperator.GetTag, target, arguments[0], start),
            _ => Unary(UnaryOperator.IsEmpty, target, start),
        };
    }

    private static string? MethodHelp(Expression target, string method)
    {
        if (ExtensionSignature.Find(method) is not null)
        {
            return $"`{method}` is a function: write `{method}(…)`";
        }

        if (WordsOfOthers.Method(method) is { } advice)
        {
            return advice;
        }

        string[] known = [.. OwnMethods, .. ExtensionSignature.All.Where(signature => signature.IsMethod).Select(signature => signature.Name)];
        if (Suggestion.Closest(method, known) is { } close)
        {
            return $"did you mean `{close}`?";
        }

        return target switch
        {
            LiteralExpression { Value.Kind: CedarValueKind.String } => "strings have no methods; compare with `==`, or match with `like \"…*\"`",
            LiteralExpression { Value.Kind: CedarValueKind.Long or CedarValueKind.Bool } => "numbers and Booleans have no methods",
            _ => null,
        };
    }

    private Expression? Function(Token name, string function, int start)
    {
        if (ParseArguments() is not { } arguments)
        {
            return null;
        }

        ExtensionSignature? signature = ExtensionSignature.Find(function);
        if (signature is { IsMethod: false })
        {
            return Fits(start, [.. arguments]) ? new ExtensionCallExpression(signature.Function, arguments) { Span = From(start) } : null;
        }

        bool isMethod = signature is not null || OwnMethods.Contains(function, StringComparer.Ordinal);
        string[] functions = [.. ExtensionSignature.All.Where(known => !known.IsMethod).Select(known => known.Name)];
        Error(
            CedarDiagnosticIds.UnknownFunction,
            SourceSpan.Between(name.Start, Math.Max(name.End, name.Start + function.Length)),
            $"there is no function `{Shorten(function)}`",
            isMethod ? $"`{function}` is a method: write `a.{function}(…)`"
                : Suggestion.Closest(function, functions) is { } close ? $"did you mean `{close}`?"
                : $"the functions are {string.Join(", ", functions.Select(known => $"`{known}`"))}");
        return new LiteralExpression(CedarValue.True) { Span = From(start) };
    }
}
