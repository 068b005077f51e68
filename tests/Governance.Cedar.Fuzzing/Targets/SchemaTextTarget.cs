namespace Governance.Cedar.Fuzzing;

/// <summary>Schemas in the schema syntax.</summary>
internal sealed class SchemaTextTarget(SeedTexts seeds, FuzzWorld world) : FuzzTarget("schema text", seeds, Vocabulary.Schema)
{
    public override bool Try(FuzzInput input)
    {
        ParseResult<CedarSchema> result = CedarSchema.ParseCedar(input.Text);
        if (!result.Success)
        {
            DiagnosticLaws.CheckRefusal(result, input.Text.Length);
            return false;
        }

        DiagnosticLaws.Check(result.Diagnostics, input.Text.Length);
        SchemaLaws.Check(result.Value, world, isFromText: true);
        return true;
    }
}
