namespace Governance.Cedar.Fuzzing;

/// <summary>A reader of JSON that yields a value or one error.</summary>
internal sealed class JsonTarget<T>(string name, SeedTexts seeds, Func<byte[], JsonResult<T>> read, Action<T> check)
    : FuzzTarget(name, seeds, Vocabulary.Json)
{
    public override bool TakesBytes => true;

    public override bool Try(FuzzInput input)
    {
        JsonResult<T> result = read(input.Utf8);
        if (!result.Success)
        {
            DiagnosticLaws.CheckRefusal(result.Error, input.Utf8.Length);
            return false;
        }

        check(result.Value);
        return true;
    }
}
