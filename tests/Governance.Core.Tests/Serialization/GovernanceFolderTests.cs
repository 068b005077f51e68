using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>The one class that touches a disk.</summary>
public sealed class GovernanceFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("governance-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Loads_a_model()
    {
        Fill(Samples.Folder());
        Write("policies/refunds.cedar", "@id(\"a\") @owner(\"person:claire-dubois\") permit (principal, action, resource);");
        Write("policies/group/limits.cedar", "@id(\"b\") forbid (principal, action, resource);");
        Write("policies/app.cedarschema", "entity Claim;");
        Write("policies/.gitkeep", "");
        Write("requests/one.json", "{}");
        Write("README.md", "# Ours");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "docs"));

        var model = GovernanceModel.Load(_folder.FullName);

        Assert.Equal("refund-bot", model.Parts.Agents.Agents[0].Id.Value);
        Assert.Equal(
            [("policies/group/limits.cedar", new UnitId("group")), ("policies/refunds.cedar", null)],
            model.Parts.Policies.Select(p => (p.Name, p.Unit)));
        Assert.Equal("policies/app.cedarschema", Assert.Single(model.Parts.Schemas).Name);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_one_diagnostic()
    {
        var missing = Path.Combine(_folder.FullName, "none");

        var result = GovernanceModel.TryLoad(missing);

        Assert.Equal(DiagnosticIds.MissingFile, Assert.Single(result.Diagnostics).Id);
        Assert.Contains("does not exist", result.Diagnostics[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_carries_all_diagnostics_and_reads_like_them()
    {
        Fill(Samples.Folder());
        Write("agents.json", "{ \"agent\": [] }");
        Write("polices/refunds.cedar", "");

        var thrown = Assert.Throws<GovernanceLoadException>(() => GovernanceModel.Load(_folder.FullName));

        Assert.Equal([DiagnosticIds.UnknownFile, DiagnosticIds.UnknownProperty], thrown.Diagnostics.Select(static d => d.Id));
        Assert.Equal(
            """
            error: `polices/` is not part of a governance folder
              help: did you mean `policies/`?

            agents.json:1:3: error: unknown property `agent`
              --> $.agent
              1 | { "agent": [] }
                |   ^^^^^^^
              help: did you mean `agents`?
            """,
            thrown.Message);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read_whole()
    {
        Fill(Samples.Folder());
        using (var stream = File.Create(Path.Combine(_folder.FullName, "kpis.json")))
        {
            stream.SetLength(GovernanceFile.MaxLength + 1000L);
        }

        var content = GovernanceFolder.Read(_folder.FullName);

        Assert.Equal(GovernanceFile.MaxLength + 1, content.Files.Single(static f => f.Name == "kpis.json").Content.Length);
        Assert.Equal("GOV1005 the file `kpis.json` is larger than 256 MiB | -", Reports.Of(GovernanceModelReader.Read(content).Diagnostics));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_called_missing()
    {
        Fill(Samples.Folder());
        File.Delete(Path.Combine(_folder.FullName, "agents.json"));
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "agents.json"), Path.Combine(_folder.FullName, "nowhere"));

        Assert.Equal(
            "GOV1001 `agents.json` cannot be read | check that it is not in use and that you may read it",
            Reports.Of(GovernanceModel.TryLoad(_folder.FullName).Diagnostics));
    }

    [Fact]
    public void Reads_one_file()
    {
        Write("requests/one.json", "{}");

        Assert.Equal("{}"u8.ToArray(), GovernanceFolder.ReadFile(Path.Combine(_folder.FullName, "requests", "one.json")).Files.Single().Content.ToArray());
        Assert.EndsWith("/two.json` does not exist | -", Reports.Of(GovernanceFolder.ReadFile("/two.json").Diagnostics), StringComparison.Ordinal);
    }

    private void Fill(Dictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, text);
        }
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
