namespace Governance.Cedar.Tests.Conformance;

public class ConformanceTests
{
    [Fact]
    public void Hand_written_tests_agree()
    {
        string root = ConformanceData.Required();
        var runner = new ConformanceRunner(path =>
        {
            byte[] content = File.ReadAllBytes(Path.Combine(root, path));
            return Path.GetFileName(path) == "entities.json" ? ImplicitEntities.MakeExplicit(content) : content;
        });
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            runner.Run(Path.GetRelativePath(root, file));
        }

        runner.Score.AssertComplete();
    }

    [Fact]
    public void Generated_corpus_agrees()
    {
        string archive = Path.Combine(ConformanceData.Required(), "corpus-tests.tar.gz");
        Assert.SkipUnless(File.Exists(archive), "the corpus archive is absent");
        Dictionary<string, byte[]> files = ConformanceData.ReadArchive(archive);
        var runner = new ConformanceRunner(path => files.GetValueOrDefault(path));
        foreach (string test in files.Keys.Where(IsTest).Order(StringComparer.Ordinal))
        {
            runner.Run(test);
        }

        runner.Score.AssertComplete();
    }

    [Theory]
    [InlineData("gdrive")]
    [InlineData("github")]
    [InlineData("tinytodo")]
    public void Published_workload_agrees(string workload)
    {
        string root = ConformanceData.Required();
        var runner = new ConformanceRunner(path => File.ReadAllBytes(Path.Combine(root, path)));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "oopsla", workload), "*-*.json").Where(IsTest).Order(StringComparer.Ordinal))
        {
            runner.Run(Path.GetRelativePath(root, file));
        }

        runner.Score.AssertComplete();
    }

    // Beside each test lie its entities and golden files, whose names have one more part.
    private static bool IsTest(string path) => Path.GetExtension(path) == ".json" && !Path.GetFileNameWithoutExtension(path).Contains('.');
}
