using System.Text;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>The policies of the generated corpus, each beside the JSON that the official engine makes of it.</summary>
public class PolicyJsonGoldenTests
{
    private const string Golden = ".est.json";

    [Fact]
    public void Written_json_is_the_official_json()
    {
        var score = new PolicyJsonScore();
        foreach ((string id, string text, byte[] golden) in Pairs())
        {
            score.Add(id, Assert.Single(PolicySet.Parse(text, id).Value), golden);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(score.ToString());
        Assert.True(score.Policies > 0, "no golden file was found");
        Assert.True(score.IsComplete, score.Differences);
    }

    private static IEnumerable<(string Id, string Text, byte[] Golden)> Pairs()
    {
        string archive = Path.Combine(ConformanceData.Required(), "corpus-tests.tar.gz");
        Assert.SkipUnless(File.Exists(archive), "the corpus archive is absent");
        Dictionary<string, byte[]> files = ConformanceData.ReadArchive(archive);
        foreach ((string name, byte[] golden) in files.Where(file => file.Key.EndsWith(Golden, StringComparison.Ordinal)))
        {
            if (files.TryGetValue($"{name[..^Golden.Length]}.cedar", out byte[]? text))
            {
                yield return (name, Encoding.UTF8.GetString(text), golden);
            }
        }
    }
}
