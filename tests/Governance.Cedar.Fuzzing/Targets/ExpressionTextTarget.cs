namespace Governance.Cedar.Fuzzing;

/// <summary>Expressions in Cedar's text, alone and as the condition of a policy.</summary>
internal sealed class ExpressionTextTarget(SeedTexts seeds, FuzzWorld world) : FuzzTarget("expression text", seeds, Vocabulary.Cedar)
{
    public override bool Try(FuzzInput input)
    {
        ParseResult<Expression> result = Expression.Parse(input.Text);
        if (!result.Success)
        {
            DiagnosticLaws.CheckRefusal(result, input.Text.Length);
            DiagnosticLaws.CheckShort(result.Diagnostics);
            return false;
        }

        ExpressionLaws.Check(result.Value, world);
        string condition = input.Text.TrimStart('\uFEFF');
        ParseResult<PolicySet> policies = PolicySet.Parse($"permit (principal, action, resource) when {{ {condition}\n}};");
        if (policies.Success)
        {
            Law.Holds(policies.Value.Count == 1 && policies.Value[0].Conditions[0].Body.Equals(result.Value), "an expression means the same in a policy");
            PolicyLaws.CheckJson(policies.Value);
            DecisionLaws.Check(policies.Value, world);
            ValidationLaws.Check(policies.Value, world.Validated);
        }
        else
        {
            // The braces around a condition count as one more level.
            Law.Holds(policies.Diagnostics[0].Id is CedarDiagnosticIds.NestingTooDeep, "an expression can be a condition", string.Join('\n', policies.Diagnostics));
        }

        return true;
    }
}
