using System.Text;
using System.Text.Json.Nodes;
using Governance.Cedar.Tests.Conformance;

namespace Governance.Cedar.Tests.Schema;

/// <summary>The public corpus gives every schema in both syntaxes.</summary>
public class SchemaCorpusTests
{
    [Fact]
    public void Schemas_of_the_corpus_read_and_convert_as_published()
    {
        string archive = Path.Combine(ConformanceData.Required(), "corpus-tests.tar.gz");
        Assert.SkipUnless(File.Exists(archive), "the corpus archive is absent");
        Dictionary<string, byte[]> files = ConformanceData.ReadArchive(archive);
        var failures = new List<string>();
        (int read, int compared) = (0, 0);
        foreach ((string path, byte[] content) in files.Where(file => file.Key.EndsWith(".cedarschema", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            ParseResult<CedarSchema> schema = CedarSchema.ParseCedar(Encoding.UTF8.GetString(content), path);
            if (!schema.Success)
            {
                failures.Add(schema.Diagnostics[0].Render());
                continue;
            }

            read++;
            string json = schema.Value.ToJson();
            if (CedarSchema.ParseCedar(schema.Value.ToCedar()) is not { Success: true } printed || printed.Value.ToJson() != json)
            {
                failures.Add($"{path}: the schema changes when it is printed and read again");
            }

            if (CedarSchema.ParseJson(Encoding.UTF8.GetBytes(json)) is not { Success: true } reread || reread.Value.ToJson() != json)
            {
                failures.Add($"{path}: the schema changes when it is written as JSON and read again");
            }

            if (files.TryGetValue(path + ".json", out byte[]? golden))
            {
                compared++;
                if (!JsonNode.DeepEquals(JsonNode.Parse(golden), JsonNode.Parse(json)))
                {
                    failures.Add($"{path}: other JSON than published");
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{read} schemas read, {compared} compared with published JSON");
        Assert.True(failures.Count == 0, $"{failures.Count} of {read}: {string.Join('\n', failures.Take(10))}");
        Assert.True(compared > 0, "the archive has no schema in JSON");
    }
}
