namespace Governance.Cedar;

// Operators with one or two operands.
internal sealed partial class TypeChecker
{
    private Typing CheckUnary(Capabilities known, UnaryExpression unary)
    {
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                return Negate(ExpectBool(known, unary.Operand));
            case UnaryOperator.Negate:
                return Typing.Of(LongType.Instance).If(ExpectLong(known, unary.Operand, help: null).IsSound);
            default:
                Typing set = Expect(known, unary.Operand, static type => type is SetType, "a set", static type => type is StringType ? "compare with the empty string: `== \"\"`" : null);
                return Typing.Of(BoolType.Any).If(set.IsSound);
        }
    }

    private Typing CheckBinary(Capabilities known, BinaryExpression binary) => binary.Operator switch
    {
        BinaryOperator.Equal => CheckEqual(known, binary),
        BinaryOperator.NotEqual => Negate(CheckEqual(known, binary)),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => CheckComparison(known, binary),
        BinaryOperator.In => CheckIn(known, binary.Left, binary.Right),
        BinaryOperator.Contains => CheckContains(known, binary),
        BinaryOperator.ContainsAll or BinaryOperator.ContainsAny => CheckSets(known, binary),
        BinaryOperator.HasTag or BinaryOperator.GetTag => CheckTag(known, binary),
        _ => CheckArithmetic(known, binary),
    };

    private Typing CheckEqual(Capabilities known, BinaryExpression equal)
    {
        Typing left = Check(known, equal.Left);
        Typing right = Check(known, equal.Right);
        if (left.Type is null || right.Type is null)
        {
            return Typing.Failed(BoolType.Any);
        }

        bool isSound = left.IsSound && right.IsSound;
        if (left.Type is EntityReferenceType first && right.Type is EntityReferenceType second && !Array.Exists(first.Names, second.Includes))
        {
            return Typing.Of(BoolType.False).If(isSound);
        }

        if (ConstantOf(equal.Left) is { } constant && ConstantOf(equal.Right) is { } other)
        {
            return Typing.Of(BoolType.Of(constant == other)).If(isSound);
        }

        // Comparing what can never be equal is allowed at evaluation, and nearly always a mistake.
        return AsksForOneType && isSound && Join(left.Type, right.Type, equal.Span, "the compared values") is null
            ? Typing.Failed(BoolType.Any)
            : Typing.Of(BoolType.Any).If(isSound);
    }

    // Permissive validation asks only for what cannot err. Where the schema says only a part, a comparison that never holds is all that can be found.
    private bool AsksForOneType => isStrict || environment.IsPartial;

    // The action of an environment is known, so that the variable is as good as a literal.
    private CedarValue? ConstantOf(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Value,
        VariableExpression { Variable: RequestVariable.Action } when !environment.IsPartial => CedarValue.FromEntity(environment.Action.Uid),
        _ => null,
    };

    private Typing CheckComparison(Capabilities known, BinaryExpression comparison)
    {
        Typing left = Check(known, comparison.Left);
        Typing right = Check(known, comparison.Right);
        if (left.Type is null || right.Type is null)
        {
            return Typing.Failed(BoolType.Any);
        }

        // Nothing is known of the type of a member of the empty set, nor of what a schema that says only a part leaves out.
        if (left.Type is NeverType && right.Type is NeverType)
        {
            return Typing.Of(BoolType.Any).If(left.IsSound && right.IsSound);
        }

        CedarType first = left.Type is NeverType ? right.Type : left.Type;
        CedarType second = right.Type is NeverType ? left.Type : right.Type;
        if (IsOrdered(first) && ReferenceEquals(first, second))
        {
            return Typing.Of(BoolType.Any).If(left.IsSound && right.IsSound);
        }

        const string ordered = "`Long`, `datetime` or `duration`";
        if (!IsOrdered(first))
        {
            string expected = IsOrdered(second) ? $"`{second}`" : ordered;
            findings.Error(CedarDiagnosticIds.UnexpectedType, comparison.Left.Span, $"expected {expected}, found `{first}`", TypeAdvice.ForComparison(first));
        }

        if (!IsOrdered(second) || IsOrdered(first))
        {
            string expected = IsOrdered(first) ? $"`{first}`" : ordered;
            findings.Error(CedarDiagnosticIds.UnexpectedType, comparison.Right.Span, $"expected {expected}, found `{second}`", TypeAdvice.ForComparison(second));
        }

        return Typing.Failed(BoolType.Any);
    }

    private static bool IsOrdered(CedarType type) => type is LongType or ExtensionType { Kind: CedarValueKind.DateTime or CedarValueKind.Duration };

    private Typing CheckArithmetic(Capabilities known, BinaryExpression sum)
    {
        Func<CedarType, string?> help = sum.Operator == BinaryOperator.Add ? TypeAdvice.ForSum : TypeAdvice.ForArithmetic;
        bool isSound = ExpectLong(known, sum.Left, help).IsSound & ExpectLong(known, sum.Right, help).IsSound;
        return Typing.Of(LongType.Instance).If(isSound);
    }

    private Typing ExpectLong(Capabilities known, Expression operand, Func<CedarType, string?>? help) =>
        Expect(known, operand, static type => type is LongType, "`Long`", help);

    private Typing CheckContains(Capabilities known, BinaryExpression contains)
    {
        Typing set = ExpectSet(known, contains.Left);
        Typing member = Check(known, contains.Right);
        bool isSound = set.IsSound && member.IsSound;
        bool fits = !AsksForOneType || !isSound || set.Type is not SetType { Element: var element } || member.Type is not { } type
            || Join(element, type, contains.Span, "the members of the set and the value asked for") is not null;
        return Typing.Of(BoolType.Any).If(fits && isSound);
    }

    private Typing CheckSets(Capabilities known, BinaryExpression contains)
    {
        Typing left = ExpectSet(known, contains.Left);
        Typing right = Expect(known, contains.Right, static type => type is SetType, "a set", static _ => "a single value is asked for with `.contains(…)`");
        bool isSound = left.IsSound && right.IsSound;
        bool fits = !AsksForOneType || !isSound || left.Type is not { } first || right.Type is not { } second || Join(first, second, contains.Span, "the sets") is not null;
        return Typing.Of(BoolType.Any).If(fits && isSound);
    }

    private Typing ExpectSet(Capabilities known, Expression expression) => Expect(known, expression, static type => type is SetType, "a set", TypeAdvice.ForSet);

    private Typing CheckIn(Capabilities known, Expression left, Expression right)
    {
        Typing member = Expect(known, left, static type => type is EntityReferenceType, "an entity", static _ => "members of a set are asked for with `.contains(…)`");
        Typing group = Expect(
            known,
            right,
            static type => type is EntityReferenceType or SetType { Element: EntityReferenceType or NeverType },
            "an entity or a set of entities",
            static type => type is SetType ? "members of a set are asked for with `.contains(…)`" : TypeAdvice.ForString(type));
        if (!member.IsSound || !group.IsSound)
        {
            return Typing.Failed(BoolType.Any);
        }

        if (UidOf(left) is { } uid && EntityTypeNames.IsAction(uid.Type) && UidsOf(right) is { } groups)
        {
            // Actions are only ever in actions, and the schema knows in which.
            EntityUid[] actions = [.. groups.Where(other => EntityTypeNames.IsAction(other.Type))];
            return _table.IsIn(uid, actions) is { } isIn ? Typing.Of(BoolType.Of(isIn)) : Typing.Failed(BoolType.Any);
        }

        CedarType? groupType = group.Type is SetType set ? set.Element : group.Type;
        bool isPossible = member.Type is not EntityReferenceType low || groupType is not EntityReferenceType high || _table.CanBeIn(low, high);
        return Typing.Of(isPossible ? BoolType.Any : BoolType.False);
    }

    private EntityUid? UidOf(Expression expression) => ConstantOf(expression) is { Kind: CedarValueKind.EntityUid } value ? value.AsEntity() : null;

    private List<EntityUid>? UidsOf(Expression expression)
    {
        if (UidOf(expression) is { } only)
        {
            return [only];
        }

        if (expression is not SetExpression set)
        {
            return null;
        }

        var uids = new List<EntityUid>();
        foreach (Expression element in set.Elements)
        {
            if (UidOf(element) is not { } uid)
            {
                return null;
            }

            uids.Add(uid);
        }

        return uids;
    }

    private Typing CheckIs(Capabilities known, IsExpression test)
    {
        Typing target = Expect(known, test.Target, static type => type is EntityReferenceType, "an entity", static _ => "`is` asks for the type of an entity; other values have the type that the schema says");
        Typing result = target.Type switch
        {
            EntityReferenceType type when !type.Includes(test.EntityType) => Typing.Of(BoolType.False).If(target.IsSound),
            EntityReferenceType { Only: not null } => Typing.Of(BoolType.True).If(target.IsSound),
            EntityReferenceType or NeverType => Typing.Of(BoolType.Any).If(target.IsSound),
            _ => Typing.Failed(BoolType.Any),
        };
        return test.In is { } container && result.Constant != false ? And(result, CheckIn(known, test.Target, container)) : result;
    }

    private Typing CheckLike(Capabilities known, LikeExpression like)
    {
        Typing target = Expect(known, like.Target, static type => type is StringType, "`String`", static type => type is EntityReferenceType ? "the type of an entity is asked for with `is`" : null);
        return Typing.Of(BoolType.Any).If(target.IsSound);
    }
}
