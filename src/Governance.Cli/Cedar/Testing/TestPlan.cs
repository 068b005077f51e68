namespace Governance.Cli.Cedar.Testing;

/// <summary>A test and the files that it needs, by their paths in the tree.</summary>
/// <param name="Test">The test itself.</param>
/// <param name="Policies">Its policies.</param>
/// <param name="Entities">Its entities.</param>
/// <param name="Schema">Its schema, if it has one.</param>
/// <param name="Validation">The golden verdicts, if they are there.</param>
/// <param name="PolicyJson">The golden policies as JSON, if they are there.</param>
/// <param name="SchemaJson">The golden schema as JSON, if it is there.</param>
internal sealed record TestPlan(
    string Test, string Policies, string Entities, string? Schema, string? Validation, string? PolicyJson, string? SchemaJson)
{
    /// <summary>What reports call the test; by default its path.</summary>
    public string Name { get; init; } = Test;

    /// <summary>What reports put before the paths of the other files; by default nothing.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>All files, the test first; each once.</summary>
    public IEnumerable<string> Files =>
        new[] { Test, Policies, Entities, Schema, Validation, PolicyJson, SchemaJson }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Finds the files of a test.</summary>
    /// <param name="test">The path of the test, with <c>/</c> between folders.</param>
    /// <param name="header">What it names.</param>
    /// <param name="exists">Whether there is a file.</param>
    /// <returns>The plan, or why there is none.</returns>
    /// <remarks>
    /// Names are relative to the root of a tree that nothing marks: it is the nearest folder above the test that holds all the files named.
    /// Golden files stand beside the test and have its name with another ending.
    /// </remarks>
    public static (TestPlan? Plan, LocalizedText? Problem) For(string test, TestHeader header, Func<string, bool> exists)
    {
        string[] named = [.. new[] { header.Policies, header.Entities, header.Schema }.OfType<string>()];
        var roots = TestPath.FoldersAbove(test).ToList();
        if (roots.Find(folder => Array.TrueForAll(named, name => TestPath.Inside(folder, name) is { } path && exists(path))) is not { } root)
        {
            var missing = named.Where(name => !roots.Exists(folder => TestPath.Inside(folder, name) is { } path && exists(path))).ToList();
            return (null, TestProblems.MissingFile(missing.Count > 0 ? missing : named));
        }

        var stem = test[..^".json".Length];
        string? Golden(string ending) => exists(stem + ending) ? stem + ending : null;
        return (new TestPlan(
            test,
            TestPath.Inside(root, header.Policies)!,
            TestPath.Inside(root, header.Entities)!,
            header.Schema is null ? null : TestPath.Inside(root, header.Schema),
            Golden(".validation.json"),
            Golden(".est.json"),
            Golden(".cedarschema.json")), null);
    }
}
