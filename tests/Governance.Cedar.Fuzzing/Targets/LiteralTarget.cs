namespace Governance.Cedar.Fuzzing;

/// <summary>The text of an extension value, read directly and by the language.</summary>
internal sealed class LiteralTarget(string function, SeedTexts seeds, Func<string, CedarValue?> read, FuzzWorld world)
    : FuzzTarget($"{function} text", seeds, Vocabulary.Literal)
{
    public override bool Try(FuzzInput input)
    {
        CedarValue? value = read(input.Text);
        Policy policy = Call(input.Text);
        PolicyOutcome outcome = CompiledPolicy.Compile(policy).Evaluate(world.Requests[0], world.Entities);
        Law.Holds((outcome.Error is null) == value is not null, "the language reads what the type reads", $"{function}({CedarValue.FromString(input.Text)})");
        if (value is not { } accepted)
        {
            DiagnosticLaws.CheckWords(outcome.Error!.Message, outcome.Error.Help);
            return false;
        }

        ValueLaws.Check(accepted, world);
        return true;
    }

    // A tree, not a text: what the input holds is not to be read as Cedar.
    private Policy Call(string text)
    {
        var call = new ExtensionCallExpression(Function(function), [new LiteralExpression(CedarValue.FromString(text))]);
        return world.ValidPolicies[0] with { Conditions = [new Condition(ConditionKind.When, new BinaryExpression(BinaryOperator.Equal, call, call), default)] };
    }

    private static ExtensionFunction Function(string name) => name switch
    {
        "decimal" => ExtensionFunction.Decimal,
        "ip" => ExtensionFunction.Ip,
        "datetime" => ExtensionFunction.DateTime,
        _ => ExtensionFunction.Duration,
    };
}
