namespace Governance.Cedar.Fuzzing;

/// <summary>The formatter, on texts full of comments.</summary>
internal sealed class FormatterTarget(SeedTexts seeds) : FuzzTarget("formatter", seeds, Vocabulary.Cedar)
{
    public override bool Try(FuzzInput input)
    {
        ParseResult<string> result = CedarFormatter.Format(input.Text);
        ParseResult<PolicySet> parsed = PolicySet.Parse(input.Text);
        Law.Holds(result.Success == parsed.Success, "what parses is formatted, and nothing else");
        if (!result.Success)
        {
            DiagnosticLaws.CheckRefusal(result, input.Text.Length);
            DiagnosticLaws.CheckShort(result.Diagnostics);
            return false;
        }

        FormattingLaws.Check(input.Text, parsed.Value);
        return true;
    }
}
