namespace Governance.Cedar;

// Attributes and tags, and asking for them.
internal sealed partial class TypeChecker
{
    private Typing CheckGet(Capabilities known, GetAttributeExpression get)
    {
        Typing target = ExpectEntityOrRecord(known, get.Target);
        if (target.Type is null)
        {
            return Typing.Failed();
        }

        AttributeType? attribute = _table.FindAttribute(target.Type, get.Attribute, out bool mayHave);
        if (attribute is null && environment.IsPartial)
        {
            return Typing.Of(NeverType.Instance).If(target.IsSound);
        }

        if (attribute is null)
        {
            ReportUnknown(target.Type, get.Target, get.Attribute, get.Span, mayHave);
            return Typing.Failed();
        }

        if (attribute.IsRequired || MayReadAbsent || known.Contains(Capability.Attribute(get.Target, [get.Attribute])))
        {
            return Typing.Of(attribute.Type).If(target.IsSound);
        }

        findings.Error(
            CedarDiagnosticIds.UnguardedAttribute,
            get.Span,
            $"the attribute `{get.Attribute}` of `{Owner(target.Type, get.Target)}` may be absent",
            $"ask for it first: `{findings.Quote(get.Target.Span)} has {Written(get.Attribute)} && …`");
        return Typing.Failed(attribute.Type);
    }

    private Typing CheckHas(Capabilities known, HasAttributeExpression has)
    {
        Typing target = ExpectEntityOrRecord(known, has.Target);
        if (target.Type is null)
        {
            return Typing.Failed(BoolType.Any);
        }

        string[] path = [.. has.Path];
        CedarType type = target.Type;
        Capabilities learned = default;
        bool isCertain = true;
        for (int i = 0; i < path.Length; i++)
        {
            if (type is not (EntityReferenceType or RecordType or NeverType))
            {
                findings.Error(CedarDiagnosticIds.UnexpectedType, has.Span, $"expected an entity or a record before `.{path[i]}`, found `{type}`", TypeAdvice.ForAttributes(type));
                return Typing.Failed(BoolType.Any);
            }

            AttributeType? attribute = _table.FindAttribute(type, path[i], out bool mayHave);
            if (attribute is null && environment.IsPartial)
            {
                return Typing.Of(BoolType.Any, learned).If(target.IsSound);
            }

            if (attribute is null && !mayHave)
            {
                return Typing.Of(BoolType.False).If(target.IsSound);
            }

            var capability = Capability.Attribute(has.Target, path.AsSpan(0, i + 1));
            isCertain &= attribute is not null && (known.Contains(capability) || (attribute.IsRequired && type is RecordType));
            if (attribute is not null)
            {
                learned = learned.With(Capabilities.Of(capability));
                type = attribute.Type;
            }
            else if (i + 1 < path.Length)
            {
                ReportUnknown(type, i == 0 ? has.Target : null, path[i], has.Span, mayHave);
                return Typing.Failed(BoolType.Any);
            }
        }

        return Typing.Of(isCertain ? BoolType.True : BoolType.Any, learned).If(target.IsSound);
    }

    private Typing ExpectEntityOrRecord(Capabilities known, Expression expression) =>
        Expect(known, expression, static type => type is EntityReferenceType or RecordType, "an entity or a record", TypeAdvice.ForAttributes);

    private void ReportUnknown(CedarType type, Expression? target, string attribute, SourceSpan span, bool mayHave)
    {
        string? help = mayHave
            ? "only some of the possible types have it: ask for the type first with `is`, or choose one with `if`"
            : Suggestion.Closest(attribute, [.. _table.AttributeNames(type)]) is { } close ? $"did you mean `{close}`?"
            : type is EntityReferenceType { Only: { } only } && EntityTypeNames.IsAction(only) ? "actions have no attributes; put what depends on the action into its context"
            : null;
        findings.Error(CedarDiagnosticIds.UnknownAttribute, span, $"`{Owner(type, target)}` has no attribute `{attribute}`", help);
    }

    // The type of a record is all that it holds: what was written says more in fewer words.
    private string Owner(CedarType type, Expression? target) =>
        type is RecordType && target is not null && findings.Quote(target.Span) is { Length: > 1 } written ? written : type.ToString();

    private Typing CheckTag(Capabilities known, BinaryExpression access)
    {
        Typing target = Expect(known, access.Left, static type => type is EntityReferenceType, "an entity", static _ => "only entities have tags");
        Typing tag = Expect(known, access.Right, static type => type is StringType, "`String`", static _ => "tags are named by strings");
        bool isSound = target.IsSound && tag.IsSound;
        bool isQuestion = access.Operator == BinaryOperator.HasTag;
        if (target.Type is not EntityReferenceType entity || tag.Type is null)
        {
            return Typing.Failed(isQuestion ? BoolType.Any : null);
        }

        if (environment.IsPartial)
        {
            return Typing.Of(isQuestion ? BoolType.Any : NeverType.Instance).If(isSound);
        }

        var capability = Capability.Tag(access.Left, access.Right);
        CedarType[] types = [.. _table.TagTypes(entity)];
        if (isQuestion)
        {
            BoolType type = types.Length == 0 ? BoolType.False : known.Contains(capability) ? BoolType.True : BoolType.Any;
            return Typing.Of(type, Capabilities.Of(capability)).If(isSound);
        }

        return ReadTag(access, entity, types, known.Contains(capability)).If(isSound);
    }

    private Typing ReadTag(BinaryExpression access, EntityReferenceType entity, CedarType[] types, bool isKnown)
    {
        if (types.Length == 0)
        {
            findings.Error(CedarDiagnosticIds.NoTags, access.Span, $"entities of type `{entity}` have no tags", "declare them in the schema: `entity … tags String;`");
            return Typing.Failed();
        }

        if (!isKnown && !MayReadAbsent)
        {
            findings.Error(CedarDiagnosticIds.UnguardedTag, access.Span, $"the tag of `{entity}` may be absent", $"ask for it first: `{findings.Quote(access.Left.Span)}.hasTag({findings.Quote(access.Right.Span)}) && …`");
            return Typing.Failed();
        }

        CedarType joined = types[0];
        foreach (CedarType next in types.Skip(1))
        {
            if (Join(joined, next, access.Span, "the tags of the possible types") is not { } wider)
            {
                return Typing.Failed();
            }

            joined = wider;
        }

        return Typing.Of(joined);
    }

    private static string Written(string attribute) => CedarName.IsIdentifier(attribute) && !CedarName.IsReserved(attribute) ? attribute : CedarText.Quote(attribute);
}
