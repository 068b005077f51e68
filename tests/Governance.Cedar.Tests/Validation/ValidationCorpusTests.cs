using System.Text;
using System.Text.Json;
using Governance.Cedar.Tests.Conformance;

namespace Governance.Cedar.Tests.Validation;

/// <summary>The public conformance data gives the verdicts of the official validator, strict and permissive, for policies, entities and requests.</summary>
public class ValidationCorpusTests
{
    [Fact]
    public void Verdicts_of_the_generated_corpus_agree()
    {
        string archive = Path.Combine(ConformanceData.Required(), "corpus-tests.tar.gz");
        Assert.SkipUnless(File.Exists(archive), "the corpus archive is absent");
        Dictionary<string, byte[]> files = ConformanceData.ReadArchive(archive);
        var score = new ValidationScore();
        foreach ((string path, byte[] content) in files.Where(file => file.Key.EndsWith(".validation.json", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            string test = path[..^".validation.json".Length];
            using JsonDocument golden = JsonDocument.Parse(content);
            using JsonDocument requests = JsonDocument.Parse(files[test + ".json"]);
            CedarSchema schema = CedarSchema.ParseCedar(Encoding.UTF8.GetString(files[test + ".cedarschema"])).Value;
            PolicySet policies = PolicySet.Parse(Encoding.UTF8.GetString(files[test + ".cedar"])).Value;
            score.ComparePolicies(test, schema, policies, golden.RootElement.GetProperty("policyValidation").GetProperty("perPolicy"));
            score.CompareEntities(test, schema, CedarJson.ReadEntities(files[test + ".entities.json"]).Value, golden.RootElement.GetProperty("entityValidation").GetProperty("perEntity"));
            score.CompareRequests(test, schema, requests.RootElement.GetProperty("requests"), golden.RootElement.GetProperty("requestValidation"));
        }

        score.AssertComplete();
    }

    [Fact]
    public void Hand_written_tests_validate_as_they_say()
    {
        string root = ConformanceData.Required();
        var score = new ValidationScore();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using JsonDocument test = JsonDocument.Parse(File.ReadAllBytes(file));
            CedarSchema schema = CedarSchema.ParseCedar(File.ReadAllText(Path.Combine(root, Text(test, "schema")))).Value;
            PolicySet policies = PolicySet.Parse(File.ReadAllText(Path.Combine(root, Text(test, "policies")))).Value;
            ValidationReport report = new PolicyValidator(schema).Validate(policies);
            score.Add(file, test.RootElement.GetProperty("shouldValidate").GetBoolean(), report.IsValid, () => report.Diagnostics.First().Render());
            EntityStore plain = CedarJson.ReadEntities(File.ReadAllBytes(Path.Combine(root, Text(test, "entities")))).Value;
            score.CompareEntities(file, schema, new ValueInterpreter(schema).Interpret(plain).Value, golden: null);
            score.CompareRequests(file, schema, test.RootElement.GetProperty("requests"), golden: null);
        }

        score.AssertComplete();
    }

    [Theory]
    [InlineData("gdrive")]
    [InlineData("github")]
    [InlineData("tinytodo")]
    public void Published_workloads_validate(string workload)
    {
        string folder = Path.Combine(ConformanceData.Required(), "oopsla", workload);
        CedarSchema schema = CedarSchema.ParseJson(File.ReadAllBytes(Path.Combine(folder, "schema.json"))).Value;
        PolicySet policies = PolicySet.Parse(File.ReadAllText(Path.Combine(folder, "policies.cedar"))).Value;
        ValidationReport report = new PolicyValidator(schema).Validate(policies);
        Assert.True(report.IsValid, string.Join('\n', report.Diagnostics));
        var score = new ValidationScore();
        foreach (string file in Directory.EnumerateFiles(folder, "*.entities.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument test = JsonDocument.Parse(File.ReadAllBytes(file.Replace(".entities.json", ".json", StringComparison.Ordinal)));
            score.CompareEntities(file, schema, CedarJson.ReadEntities(File.ReadAllBytes(file)).Value, golden: null);
            score.CompareRequests(file, schema, test.RootElement.GetProperty("requests"), golden: null);
        }

        score.AssertComplete();
    }

    private static string Text(JsonDocument test, string name) => test.RootElement.GetProperty(name).GetString()!;
}
