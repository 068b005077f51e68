namespace Governance.Cedar.Fuzzing;

/// <summary>Schemas in JSON.</summary>
internal sealed class SchemaJsonTarget(SeedTexts seeds, FuzzWorld world) : FuzzTarget("schema JSON", seeds, Vocabulary.Json)
{
    public override bool TakesBytes => true;

    public override bool Try(FuzzInput input)
    {
        ParseResult<CedarSchema> result = CedarSchema.ParseJson(input.Utf8);
        int length = System.Text.Encoding.UTF8.GetString(input.Utf8).Length;
        if (!result.Success)
        {
            DiagnosticLaws.CheckRefusal(result, length);
            return false;
        }

        DiagnosticLaws.Check(result.Diagnostics, length);
        SchemaLaws.Check(result.Value, world, isFromText: false);
        return true;
    }
}
