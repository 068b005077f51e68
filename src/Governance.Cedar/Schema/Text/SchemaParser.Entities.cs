namespace Governance.Cedar;

// Entity types and the types of attributes.
internal sealed partial class SchemaParser
{
    private bool ParseEntityTypes(NamespaceDeclaration target, List<Annotation> annotations)
    {
        Advance();
        if (ParseNames("the name of an entity type", allowStrings: false) is not { } names)
        {
            return false;
        }

        EntityTypeDeclaration? shared = TryTakeWord("enum") ? ParseEnumeration(names[0], annotations) : ParseStandard(names[0], annotations);
        if (shared is null || !EndDeclaration())
        {
            return false;
        }

        target.EntityTypes.AddRange(names.Select(name => shared with { Name = name }));
        return true;
    }

    private EntityTypeDeclaration? ParseEnumeration(DeclaredName name, List<Annotation> annotations)
    {
        Token open = _current;
        if (!Expect(TokenKind.OpenBracket, "[", "behind `enum`")
            || ParseList(TokenKind.CloseBracket, () => ParseString("an id as a string")) is not { } ids)
        {
            return null;
        }

        if (ids.Count == 0)
        {
            Error(CedarDiagnosticIds.EmptyEnumeration, From(open.Start), "an enumerated entity type has at least one id", "list the ids: `enum [\"draft\", \"final\"]`");
        }

        return new EntityTypeDeclaration(name, annotations) { Ids = [.. ids.Select(id => id.Text)] };
    }

    private EntityTypeDeclaration? ParseStandard(DeclaredName name, List<Annotation> annotations)
    {
        IReadOnlyList<DeclaredName> parents = [];
        if (TryTakeWord("in"))
        {
            if (ParseTypeNames() is not { } some)
            {
                return null;
            }

            parents = some;
        }

        bool hasSign = TryTake(TokenKind.Equal);
        TypeExpression? shape = null;
        if (_current.Kind == TokenKind.OpenBrace)
        {
            shape = ParseRecord();
            if (shape is null)
            {
                return null;
            }
        }
        else if (hasSign)
        {
            Unexpected("`{` behind `=`", "the attributes of an entity type are written out: `entity User = { name: String };`");
            return null;
        }

        TypeExpression? tags = null;
        if (TryTakeWord("tags"))
        {
            tags = ParseType();
            if (tags is null)
            {
                return null;
            }
        }

        return new EntityTypeDeclaration(name, annotations) { Parents = parents, Shape = shape, Tags = tags };
    }

    /// <summary>Reads <c>A::B</c> or <c>[A, B]</c>.</summary>
    private List<DeclaredName>? ParseTypeNames()
    {
        const string what = "the name of an entity type";
        if (TryTake(TokenKind.OpenBracket))
        {
            return ParseList(TokenKind.CloseBracket, () => ParsePath(what));
        }

        return ParsePath(what) is { } only ? [only] : null;
    }

    private TypeExpression? ParseType()
    {
        if (_depth == CedarLimits.NestingDepth)
        {
            Error(
                CedarDiagnosticIds.NestingTooDeep,
                _current.Span,
                $"more than {CedarLimits.NestingDepth} types are nested in one another",
                "give inner types a name: `type Name = { … };`");
            return null;
        }

        _depth++;
        TypeExpression? type = _current.Kind == TokenKind.OpenBrace ? ParseRecord() : ParseSetOrName();
        _depth--;
        return type;
    }

    private TypeExpression? ParseSetOrName()
    {
        Token first = _current;
        if (ParsePath("a type") is not { } name)
        {
            return null;
        }

        if (name.Text != "Set" || !TryTake(TokenKind.Less))
        {
            return new NamedTypeExpression(name.Text, NamedTypeKind.EntityOrCommon, name.Span);
        }

        return ParseType() is { } element && Expect(TokenKind.Greater, ">", "behind the type of the members")
            ? new SetTypeExpression(element, From(first.Start))
            : null;
    }

    private RecordTypeExpression? ParseRecord()
    {
        int start = Take().Start;
        if (ParseList(TokenKind.CloseBrace, ParseAttribute) is not { } attributes)
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (AttributeDeclaration repeated in attributes.Where(attribute => !names.Add(attribute.Name.Text)))
        {
            Error(CedarDiagnosticIds.RepeatedDeclaration, repeated.Name.Span, $"the attribute `{Shorten(repeated.Name.Text)}` is declared twice", "keep one of them");
        }

        return new RecordTypeExpression(attributes, From(start));
    }

    private AttributeDeclaration? ParseAttribute()
    {
        if (ParseAnnotations() is not { } annotations || ParseName("the name of an attribute") is not { } name)
        {
            return null;
        }

        bool isRequired = !TryTake(TokenKind.Question);
        return Expect(TokenKind.Colon, ":", "behind the name of the attribute") && ParseType() is { } type
            ? new AttributeDeclaration(name, type, isRequired, annotations)
            : null;
    }
}
