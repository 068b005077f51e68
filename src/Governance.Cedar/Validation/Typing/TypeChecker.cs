namespace Governance.Cedar;

/// <summary>
/// Type-checks one policy in one environment. Where the types already decide a condition, what cannot be reached is not checked. Source of the
/// rules: the Cedar specification's type checker; unlike it, checking goes on behind a mistake.
/// </summary>
internal sealed partial class TypeChecker(CedarSchema schema, RequestEnvironment environment, TypeLattice lattice, bool isStrict, PolicyFindings findings)
{
    private readonly EntityReferenceType _action = new(environment.Action.Uid.Type);
    private readonly TypeTable _table = new(schema, lattice);

    /// <summary>If set, the type of every entity or record that is read from, by expression; what cannot be reached is missing.</summary>
    public Dictionary<Expression, CedarType>? Types { get; init; }

    /// <summary>Whether what may be absent is read without asking; its type then counts as known.</summary>
    public bool MayReadAbsent { get; init; }

    /// <summary>Checks a policy. True when it can never apply here.</summary>
    public bool CheckPolicy(IEnumerable<PolicyTest> tests)
    {
        Capabilities known = default;
        Typing all = Typing.Of(BoolType.True);
        foreach (PolicyTest test in tests)
        {
            Typing next = ExpectBool(known, test.Expression);
            next = test.IsNegated ? Negate(next) : next;
            known = known.With(next.Learned);
            all = And(all, next);
            if (all.Constant == false)
            {
                return true;
            }
        }

        return false;
    }

    private Typing Check(Capabilities known, Expression expression)
    {
        Typing typing = expression switch
        {
            LiteralExpression literal => CheckLiteral(literal),
            VariableExpression variable => CheckVariable(variable),
            AndExpression and => CheckAnd(known, and),
            OrExpression or => CheckOr(known, or),
            IfExpression choice => CheckIf(known, choice),
            UnaryExpression unary => CheckUnary(known, unary),
            BinaryExpression binary => CheckBinary(known, binary),
            GetAttributeExpression get => CheckGet(known, get),
            HasAttributeExpression has => CheckHas(known, has),
            IsExpression test => CheckIs(known, test),
            LikeExpression like => CheckLike(known, like),
            SetExpression set => CheckSet(known, set),
            RecordExpression record => CheckRecord(known, record),
            ExtensionCallExpression call => CheckCall(known, call),
            _ => Typing.Failed(),
        };
        if (Types is not null && typing.Type is { } type)
        {
            Types[expression] = type;
        }

        return typing;
    }

    /// <summary>Checks an expression that must be of certain types; if it is of another, its type counts as unknown.</summary>
    private Typing Expect(Capabilities known, Expression expression, Func<CedarType, bool> fits, string expected, Func<CedarType, string?>? help)
    {
        Typing typing = Check(known, expression);
        if (typing.Type is not { } type)
        {
            return Typing.Failed();
        }

        if (fits(type) || type is NeverType)
        {
            return typing;
        }

        findings.Error(CedarDiagnosticIds.UnexpectedType, expression.Span, $"expected {expected}, found `{type}`", help?.Invoke(type));
        return Typing.Failed();
    }

    private Typing ExpectBool(Capabilities known, Expression expression) =>
        Expect(known, expression, static type => type is BoolType, "`Bool`", TypeAdvice.ForBool);

    private Typing CheckLiteral(LiteralExpression literal) => literal.Value.Kind switch
    {
        CedarValueKind.Bool => Typing.Of(BoolType.Of(literal.Value.AsBool())),
        CedarValueKind.Long => Typing.Of(LongType.Instance),
        CedarValueKind.String => Typing.Of(StringType.Instance),

        // An unknown entity is reported once for the policy, also where types make it unreachable.
        _ => literal.Value.AsEntity() is var uid && (environment.IsPartial || _table.IsKnown(uid)) ? Typing.Of(new EntityReferenceType(uid.Type)) : Typing.Failed(),
    };

    private Typing CheckVariable(VariableExpression variable) => Typing.Of(variable.Variable switch
    {
        RequestVariable.Principal => environment.Principal,
        RequestVariable.Action => _action,
        RequestVariable.Resource => (CedarType?)environment.Resource ?? NeverType.Instance,
        _ => environment.Context,
    });

    private Typing CheckAnd(Capabilities known, AndExpression and)
    {
        Typing next = ExpectBool(known, and.Operands[0]);
        Typing all = next;
        for (int i = 1; i < and.Operands.Count; i++)
        {
            if (all.Constant == false)
            {
                return Typing.Of(BoolType.False).If(all.IsSound);
            }

            known = known.With(next.Learned);
            next = ExpectBool(known, and.Operands[i]);
            all = And(all, next);
        }

        return all;
    }

    private static Typing And(Typing left, Typing right)
    {
        Typing both = (left.Type, right.Type) switch
        {
            (null, _) or (_, null) => Typing.Failed(BoolType.Any),
            _ when right.Constant == false => Typing.Of(BoolType.False),
            _ when right.Constant == true => Typing.Of(left.Type, left.Learned.With(right.Learned)),
            _ when left.Constant == true => Typing.Of(right.Type, left.Learned.With(right.Learned)),
            _ => Typing.Of(BoolType.Any, left.Learned.With(right.Learned)),
        };
        return both.If(left.IsSound && right.IsSound);
    }

    private Typing CheckOr(Capabilities known, OrExpression or)
    {
        Typing any = ExpectBool(known, or.Operands[0]);
        for (int i = 1; i < or.Operands.Count && any.Constant != true; i++)
        {
            any = Or(any, ExpectBool(known, or.Operands[i]));
        }

        return any;
    }

    private static Typing Or(Typing left, Typing right)
    {
        Typing either = (left.Type, right.Type) switch
        {
            (null, _) or (_, null) => Typing.Failed(BoolType.Any),
            _ when right.Constant == true => Typing.Of(BoolType.True, right.Learned),
            _ when right.Constant == false => Typing.Of(left.Type, left.Learned),
            _ when left.Constant == false => Typing.Of(right.Type, right.Learned),
            _ => Typing.Of(BoolType.Any, left.Learned.Common(right.Learned)),
        };
        return either.If(left.IsSound && right.IsSound);
    }

    private Typing CheckIf(Capabilities known, IfExpression choice)
    {
        Typing test = ExpectBool(known, choice.Test);
        if (test.Constant == false)
        {
            return Check(known, choice.Else).If(test.IsSound);
        }

        Typing then = Check(known.With(test.Learned), choice.Then);
        then = then.IsSound ? Typing.Of(then.Type!, then.Learned.With(test.Learned)) : then;
        if (test.Constant == true)
        {
            return then.If(test.IsSound);
        }

        Typing otherwise = Check(known, choice.Else);
        bool isSound = test.IsSound && then.IsSound && otherwise.IsSound;
        if (then.Type is null || otherwise.Type is null)
        {
            return Typing.Failed();
        }

        // Where a part has a mistake already, a second one about the same types would only be noise.
        CedarType? joined = isSound ? Join(then.Type, otherwise.Type, choice.Span, "the branches of `if`") : lattice.Join(then.Type, otherwise.Type);
        return joined is null ? Typing.Failed() : Typing.Of(joined, then.Learned.Common(otherwise.Learned)).If(isSound);
    }

    private static Typing Negate(Typing typing) =>
        typing.Type is null ? Typing.Failed(BoolType.Any) : Typing.Of(typing.Constant is { } constant ? BoolType.Of(!constant) : BoolType.Any).If(typing.IsSound);

    /// <summary>The smallest type above both; if there is none, that is reported.</summary>
    private CedarType? Join(CedarType left, CedarType right, SourceSpan span, string what)
    {
        CedarType? join = lattice.Join(left, right);
        if (join is null)
        {
            findings.Error(CedarDiagnosticIds.IncompatibleTypes, span, $"{what} have incompatible types, `{left}` and `{right}`", TypeAdvice.ForJoin(left, right));
        }

        return join;
    }
}
