using Governance.Agents;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>A folder is read whole: all problems of all files, then the model.</summary>
public class ModelReaderTests
{
    [Fact]
    public void A_small_folder_is_a_model()
    {
        var result = GovernanceModelReader.Read(Samples.Files(Samples.Folder()));

        Assert.Equal("", Reports.Of(result.Diagnostics));
        Assert.True(result.Success);
        Assert.Equal(AgentStatus.Active, result.Model!.Parts.Agents.Agents[0].Status);
        Assert.Equal(AutonomyLevel.ActMonitored, result.Model.Parts.Portfolio.UseCases[0].AutonomyCeiling);
    }

    [Fact]
    public void Schemas_and_local_policies_are_read()
    {
        var folder = Samples.Folder();
        folder["policies/app.cedarschema"] = "entity Claim in [File];";
        folder["policies/files.cedarschema.json"] = """{ "": { "entityTypes": { "File": {} }, "actions": {} } }""";
        folder["policies/group/limits.cedar"] = "@id(\"limit\") forbid (principal, action, resource is Claim);";

        var result = GovernanceModelReader.Read(Samples.Files(folder));

        Assert.Equal("", Reports.Of(result.Diagnostics));
        Assert.Equal([(new UnitId("group"), "limit")], result.Model!.Policies.Rules.Select(r => (r.Unit!.Value, r.Id)));
        Assert.Equal(["policies/app.cedarschema", "policies/files.cedarschema.json"], result.Model.Parts.Schemas.Select(s => s.Name));
        Assert.Equal(["File"], result.Model.Schema!.FindEntityType("Claim")!.Parents);
    }

    [Fact]
    public void A_schema_is_read_as_Cedar_even_when_another_file_stops_the_reading()
    {
        var folder = Samples.Folder();
        folder["agents.json"] = "{";
        folder["policies/app.cedarschema"] = "entity ;";

        Assert.Contains(GovernanceModelReader.Read(Samples.Files(folder)).Diagnostics, d => d.Location is { File: "policies/app.cedarschema", Column: 8 });
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var files = Samples.Files(Samples.Folder()).ToArray();

        Assert.Equal(GovernanceModelReader.Read(files).Model!.Parts, GovernanceModelReader.Read(files.Reverse()).Model!.Parts);
    }

    [Fact]
    public void Problems_of_all_files_come_together_in_order()
    {
        var folder = Samples.Folder();
        folder["agents.json"] = folder["agents.json"].Replace("\"active\"", "\"activ\"", StringComparison.Ordinal);
        folder["portfolio.json"] = folder["portfolio.json"].Replace("\"stage\"", "\"stge\"", StringComparison.Ordinal);
        folder["organization.json"] = "{";
        folder["kpi.json"] = "{}";
        folder["policies/b.cedar"] = "permit (principal, action, resource) when { 1 + };";
        folder["policies/a.cedar"] = "permit (principal, action resource);";

        var result = GovernanceModelReader.Read(Samples.Files(folder));

        Assert.False(result.Success);
        Assert.Null(result.Model);
        Assert.Equal(
            ["GOV1002", "GOV1004 organization.json:1", "GOV1006 portfolio.json:10", "GOV1010 agents.json:10", "policies/a.cedar:1", "policies/b.cedar:1"],
            result.Diagnostics.Select(static d => d.Location is { } at ? $"{(d.Id.StartsWith("GOV", StringComparison.Ordinal) ? d.Id + " " : "")}{at.File}:{at.Line}" : d.Id));
    }

    [Fact]
    public void What_the_model_finds_has_its_place_in_the_text()
    {
        var folder = Samples.Folder();
        folder["agents.json"] = folder["agents.json"].Replace("\"claire-dubois\"", "\"clair-dubois\"", StringComparison.Ordinal);
        folder["portfolio.json"] = folder["portfolio.json"].Replace("[\"group\"]", "[]", StringComparison.Ordinal);

        var found = GovernanceModelReader.Read(Samples.Files(folder)).Diagnostics;

        Assert.Equal(["portfolio.json", "agents.json"], found.Select(static d => d.Location!.File));
        Assert.Contains(found, static d => Reports.Of(d).StartsWith("GOV2002 agents.json:4:12 $.agents[0].owner ‹\"clair-dubois\"› ", StringComparison.Ordinal));
        Assert.Contains(found, static d => Reports.Of(d).StartsWith("GOV2004 portfolio.json:8:16 $.useCases[0].units ‹[› ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_model_finds_in_policies_comes_file_by_file()
    {
        var folder = Samples.Folder();
        const string WithoutId = "permit (principal, action, resource);\n";
        folder["policies/b.cedar"] = WithoutId;
        folder["policies/a.cedar"] = $"// a\n{WithoutId}{WithoutId}";

        var found = GovernanceModelReader.Read(Samples.Files(folder)).Diagnostics.Where(static d => d.Id == DiagnosticIds.PolicyWithoutId);

        Assert.Equal(
            ["policies/a.cedar:2", "policies/a.cedar:3", "policies/b.cedar:1"],
            found.Select(static d => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d.Location!.File}:{d.Location.Line}")));
    }

    [Fact]
    public void A_policy_may_begin_with_a_byte_order_mark_and_must_be_utf8()
    {
        var files = Samples.Files(Samples.Folder()).ToArray();
        var policy = GovernanceFile.FromText("policies/a.cedar", "\uFEFF@id(\"a\") @owner(\"person:claire-dubois\") permit (principal, action, resource);");
        var broken = new GovernanceFile("policies/b.cedar", new byte[] { 0x2F, 0x2F, 0x0A, 0xE9 });

        Assert.Equal("a", GovernanceModelReader.Read([.. files, policy]).Model!.Policies.Rules.Single().Id);
        Assert.Equal(
            "GOV1003 policies/b.cedar:2:1  ‹\uFFFD› byte `0xE9` is not valid UTF-8 | save the file as UTF-8",
            Reports.Of(GovernanceModelReader.Read([.. files, policy, broken]).Diagnostics));
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Nothing_depends_on_the_culture(string name)
    {
        var folder = Samples.Folder();
        var expected = GovernanceModelWriter.Write(GovernanceModelReader.Read(Samples.Files(folder)).Model!.Parts);
        folder["kpis.json"] = $"{{\"kpis\": [{{\"ID\": 1, {string.Join(", ", Samples.KpiProperties.Select(static p => $"\"{p.Key}\": {p.Value}"))}, \"target\": 1.0}}, 1]}}";
        var problems = GovernanceModelReader.Read(Samples.Files(folder)).Diagnostics;
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(name);

            Assert.Equal(problems, GovernanceModelReader.Read(Samples.Files(folder)).Diagnostics);
            folder.Remove("kpis.json");
            var written = GovernanceModelWriter.Write(GovernanceModelReader.Read(Samples.Files(folder)).Model!.Parts);
            Assert.Equal(expected.Select(static f => Convert.ToHexString(f.Content.Span)), written.Select(static f => Convert.ToHexString(f.Content.Span)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
