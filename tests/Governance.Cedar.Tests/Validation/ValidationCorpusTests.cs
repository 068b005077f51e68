using System.Text;
using System.Text.Json;
using Governance.Cedar.Tests.Conformance;

namespace Governance.Cedar.Tests.Validation;

/// <summary>The public corpus gives the verdict of the official validator, strict and permissive, for policies, entities and requests.</summary>
public class ValidationCorpusTests
{
    [Fact]
    public void Verdicts_of_the_corpus_agree()
    {
        string archive = Path.Combine(ConformanceData.Required(), "corpus-tests.tar.gz");
        Assert.SkipUnless(File.Exists(archive), "the corpus archive is absent");
        Dictionary<string, byte[]> files = ConformanceData.ReadArchive(archive);
        var failures = new List<string>();
        int policies = 0;
        foreach ((string path, byte[] content) in files.Where(file => file.Key.EndsWith(".validation.json", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            string test = path[..^".validation.json".Length];
            using JsonDocument golden = JsonDocument.Parse(content);
            CedarSchema schema = CedarSchema.ParseCedar(Encoding.UTF8.GetString(files[test + ".cedarschema"])).Value;
            PolicySet set = PolicySet.Parse(Encoding.UTF8.GetString(files[test + ".cedar"])).Value;
            foreach (ValidationMode mode in Enum.GetValues<ValidationMode>())
            {
                ValidationReport report = new PolicyValidator(schema, new ValidationOptions { Mode = mode, InapplicableActionIsError = true }).Validate(set);
                foreach (PolicyValidation policy in report.Policies)
                {
                    policies++;
                    JsonElement expected = golden.RootElement.GetProperty("policyValidation").GetProperty("perPolicy").GetProperty(policy.PolicyId);
                    string verdict = mode == ValidationMode.Strict ? "strict" : "permissive";
                    if (expected.GetProperty(verdict).GetBoolean() != policy.IsValid)
                    {
                        string theirs = expected.TryGetProperty(verdict + "Errors", out JsonElement errors) ? errors.ToString() : "valid";
                        failures.Add($"{test}, {mode}: published {theirs}, ours {(policy.Diagnostics.Count > 0 ? policy.Diagnostics[0].Render() : "valid")}");
                    }
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{policies} verdicts compared");
        Assert.True(failures.Count == 0, $"{failures.Count} of {policies}: {string.Join('\n', failures.Take(20))}");
        Assert.True(policies > 0, "the archive has no verdict");
    }
}
