namespace Governance.Cedar;

/// <summary>
/// Reads the schema syntax by recursive descent. A mistake is reported where it is; reading goes on behind the next <c>;</c>, or behind the
/// braces that the declaration opened. A method that returns null or false has reported why.
/// </summary>
internal sealed partial class SchemaParser
{
    private const int LongestQuote = 40;

    private static readonly string[] DeclarationWords = ["entity", "action", "type", "namespace"];

    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Lexer _lexer;
    private readonly NamespaceDeclaration _unqualified;
    private readonly List<NamespaceDeclaration> _namespaces = [];
    private Token _current;
    private int _previousEnd;
    private int _openBraces;
    private int _depth;

    private SchemaParser(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _text = source.Text;
        if (_text.Length > CedarLimits.TextLength)
        {
            diagnostics.Error(
                CedarDiagnosticIds.TextTooLong,
                new SourceSpan(CedarLimits.TextLength, 0),
                $"the text has {_text.Length} characters; at most {CedarLimits.TextLength} are read",
                "split it into several texts");
            _text = string.Empty;
            diagnostics.IsSkipping = true;
        }

        _unqualified = new NamespaceDeclaration(string.Empty, default, source);
        _lexer = new Lexer(_text, diagnostics, isSchema: true);
        _current = _lexer.Next();
    }

    public static IReadOnlyList<NamespaceDeclaration> Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new SchemaParser(source, diagnostics);
        parser.ParseSchema();
        diagnostics.IsSkipping = false;
        return parser._unqualified.IsEmpty ? parser._namespaces : [parser._unqualified, .. parser._namespaces];
    }

    private void ParseSchema()
    {
        while (_current.Kind != TokenKind.End && !_diagnostics.IsFull)
        {
            (int start, int braces) = (_current.Start, _openBraces);
            _depth = 0;
            if (ParseAnnotations() is not { } annotations || !(IsWord("namespace") ? ParseNamespace(annotations) : ParseDeclaration(_unqualified, annotations)))
            {
                SkipDeclaration(start, braces);
            }
        }
    }

    private bool ParseNamespace(List<Annotation> annotations)
    {
        Advance();
        if (ParsePath("the name of the namespace") is not { } name || !Expect(TokenKind.OpenBrace, "{", "behind the name of the namespace"))
        {
            return false;
        }

        if (_namespaces.Exists(other => other.Name == name.Text))
        {
            Error(CedarDiagnosticIds.RepeatedDeclaration, name.Span, $"the namespace `{Shorten(name.Text)}` is given twice", "put its declarations into one block");
        }

        var declared = new NamespaceDeclaration(name.Text, name.Span, _source) { Annotations = annotations };
        _namespaces.Add(declared);
        while (_current.Kind is not (TokenKind.CloseBrace or TokenKind.End) && !_diagnostics.IsFull)
        {
            (int start, int braces) = (_current.Start, _openBraces);
            _depth = 0;
            if (ParseAnnotations() is not { } inner || !ParseDeclaration(declared, inner))
            {
                SkipDeclaration(start, braces);
            }
        }

        return Expect(TokenKind.CloseBrace, "}", "to end the namespace");
    }

    private bool ParseDeclaration(NamespaceDeclaration target, List<Annotation> annotations)
    {
        if (_current.Kind == TokenKind.Identifier)
        {
            switch (TextOf(_current))
            {
                case "entity":
                    return ParseEntityTypes(target, annotations);
                case "action":
                    return ParseActions(target, annotations);
                case "type":
                    return ParseCommonType(target, annotations);
            }
        }

        string found = _current.Kind == TokenKind.Identifier ? TextOf(_current).ToString() : string.Empty;
        string? help = _current.Kind switch
        {
            TokenKind.OpenBrace when _current.Start == FirstStart() => "this looks like a schema in JSON; read it as JSON",
            _ when found == "namespace" => "namespaces do not nest: write `namespace Outer::Inner { … }`",
            _ => Suggestion.Closest(found, DeclarationWords) is { } close ? $"did you mean `{close}`?" : null,
        };
        Error(CedarDiagnosticIds.SchemaDeclaration, _current.Span, $"expected `entity`, `action` or `type`, found {Describe(_current)}", help);
        return false;
    }

    private int FirstStart() => _text.Length - _text.AsSpan().TrimStart("\uFEFF \t\r\n").Length;

    private bool ParseCommonType(NamespaceDeclaration target, List<Annotation> annotations)
    {
        Advance();
        if (ParseIdentifier("the name of the type") is not { } name || !Expect(TokenKind.Equal, "=", "behind the name of the type")
            || ParseType() is not { } type || !EndDeclaration())
        {
            return false;
        }

        target.CommonTypes.Add(new CommonTypeDeclaration(name, type, annotations));
        return true;
    }

    private List<Annotation>? ParseAnnotations()
    {
        var annotations = new List<Annotation>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (TryTake(TokenKind.At))
        {
            if (_current.Kind != TokenKind.Identifier)
            {
                Unexpected("the name of an annotation behind `@`");
                return null;
            }

            Token key = Take();
            string name = TextOf(key).ToString();
            if (!keys.Add(name))
            {
                Error(CedarDiagnosticIds.RepeatedAnnotation, key.Span, $"the annotation `@{Shorten(name)}` is given twice", "keep one of them");
            }

            if (!TryTake(TokenKind.OpenParen))
            {
                annotations.Add(new Annotation(name, string.Empty, key.Span, new SourceSpan(key.End, 0)));
            }
            else if (ParseString("a string as the value of the annotation") is { } value && Expect(TokenKind.CloseParen, ")", "behind the value of the annotation"))
            {
                annotations.Add(new Annotation(name, value.Text, key.Span, value.Span));
            }
            else
            {
                return null;
            }
        }

        return annotations;
    }

    private bool EndDeclaration()
    {
        if (TryTake(TokenKind.Semicolon))
        {
            return true;
        }

        if (_current.Kind is TokenKind.End or TokenKind.At or TokenKind.CloseBrace || StartsDeclaration())
        {
            Error(CedarDiagnosticIds.MissingSemicolon, new SourceSpan(_previousEnd, 0), "the declaration has no `;` at its end", "add `;` here");
            return true;
        }

        Unexpected("`;`");
        return false;
    }

    private bool StartsDeclaration() => _current.Kind == TokenKind.Identifier && TextOf(_current) is "entity" or "action" or "type" or "namespace";

    // Whatever the declaration opened is skipped whole: a `;` within braces belongs to something inside.
    private void SkipDeclaration(int start, int braces)
    {
        _diagnostics.IsSkipping = true;
        if (_current.Start == start)
        {
            Advance();
        }

        while (_current.Kind != TokenKind.End)
        {
            if (_openBraces <= braces && (_current.Kind == TokenKind.CloseBrace || (StartsDeclaration() && IsFirstOfLine(_current))))
            {
                break;
            }

            if (Take().Kind == TokenKind.Semicolon && _openBraces <= braces)
            {
                break;
            }
        }

        _diagnostics.IsSkipping = false;
    }

    private bool IsFirstOfLine(Token token)
    {
        ReadOnlySpan<char> before = _text.AsSpan(0, token.Start).TrimEnd(" \t");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }
}
