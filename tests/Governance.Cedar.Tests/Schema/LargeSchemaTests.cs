namespace Governance.Cedar.Tests.Schema;

/// <summary>A schema full of slips is answered like any other: with the first of them, and soon.</summary>
public sealed class LargeSchemaTests
{
    [Fact(Timeout = 20_000)]
    public Task Many_undeclared_types_take_no_quadratic_time()
    {
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"entity E{i} in F{i};\n"));
        return Task.Run(
            () =>
            {
                ParseResult<CedarSchema> result = CedarSchema.ParseCedar(text);
                Assert.False(result.Success);
                Assert.Equal(CedarLimits.Diagnostics + 1, result.Diagnostics.Count);
            },
            TestContext.Current.CancellationToken);
    }
}
