namespace Governance.Cedar.Tests.Syntax;

/// <summary>The compiler does not prove that a switch over a closed hierarchy is complete; these tests do.</summary>
public class ExhaustivenessTests
{
    private static readonly string[] OneOfEach =
    [
        "1", "principal", "if true then 1 else 2", "true && context.flag", "true || context.flag", "!context.flag", "1 + context.n", "context.n",
        "context has n", "context.text like \"a\"", "principal is User", "[context.n]", "{a: context.n}", "ip(context.text)",
    ];

    [Fact]
    public void Every_kind_of_expression_is_parsed_and_compiled()
    {
        Expression[] expressions = [.. OneOfEach.Select(text => Expression.Parse(text).Value)];
        Type[] kinds = [.. typeof(Expression).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Expression)))];
        Assert.Equal(kinds.Select(kind => kind.Name).Order(), expressions.Select(expression => expression.GetType().Name).Order());
        Assert.All(kinds, kind => Assert.True(kind.IsSealed));
        Assert.All(expressions, expression => Assert.NotNull(CompiledExpression.Compile(expression)));
    }

    [Fact]
    public void Every_kind_of_scope_constraint_is_parsed_and_compiled()
    {
        PolicySet policies = PolicySet.Parse(
            """
            permit (principal, action in [Action::"a"], resource is Doc);
            permit (principal == User::"a", action, resource is Doc in Folder::"f");
            permit (principal in Team::"t", action, resource);
            """).Value;
        var seen = policies.SelectMany(policy => new[] { policy.Principal, policy.Action, policy.Resource }).Select(constraint => constraint.GetType()).ToHashSet();
        Assert.Equal(typeof(ScopeConstraint).GetNestedTypes().ToHashSet(), seen);
        Assert.All(policies, policy => Assert.NotNull(CompiledPolicy.Compile(policy)));
    }

    [Fact]
    public void Every_operator_is_compiled()
    {
        var operand = new VariableExpression(RequestVariable.Context);
        Assert.All(Enum.GetValues<UnaryOperator>(), sign => Assert.NotNull(CompiledExpression.Compile(new UnaryExpression(sign, operand))));
        Assert.All(Enum.GetValues<BinaryOperator>(), sign => Assert.NotNull(CompiledExpression.Compile(new BinaryExpression(sign, operand, operand))));
    }

    [Fact]
    public void Every_extension_function_has_its_signature_and_is_evaluated()
    {
        foreach (ExtensionFunction function in Enum.GetValues<ExtensionFunction>())
        {
            ExtensionSignature signature = ExtensionSignature.Of(function);
            Assert.Equal(function, signature.Function);
            Assert.Same(signature, ExtensionSignature.Find(signature.Name));
            var call = new ExtensionCallExpression(function, Enumerable.Repeat(new VariableExpression(RequestVariable.Context), signature.Arity));
            EvaluationError? error = CompiledExpression.Compile(call).Evaluate(Language.World.Request, Language.World.Entities).Error;
            Assert.Equal(CedarDiagnosticIds.TypeError, error?.Id);
        }
    }
}
