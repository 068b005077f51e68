namespace Governance.Cedar.Fuzzing;

/// <summary>Policies in Cedar's text; also the formatter, which accepts the same texts.</summary>
internal sealed class PolicyTextTarget(SeedTexts seeds, FuzzWorld world) : FuzzTarget("policy text", seeds, Vocabulary.Cedar)
{
    public override bool Try(FuzzInput input)
    {
        ParseResult<PolicySet> result = PolicySet.Parse(input.Text);
        if (!result.Success)
        {
            DiagnosticLaws.CheckRefusal(result, input.Text.Length);
            DiagnosticLaws.CheckShort(result.Diagnostics);
            Law.Holds(!CedarFormatter.Format(input.Text).Success, "only what parses is formatted");
            return false;
        }

        FormattingLaws.Check(input.Text, result.Value);
        PolicyLaws.CheckPrinting(result.Value, isFromText: true);
        PolicySet linked = PolicyLaws.Linked(result.Value, world);
        PolicyLaws.CheckJson(linked);
        DecisionLaws.Check(linked, world);
        ValidationLaws.Check(linked, world.Validated);
        return true;
    }
}
