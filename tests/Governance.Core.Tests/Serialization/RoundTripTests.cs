using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Serialization;

/// <summary>What is written reads as the same, and is written again as the same bytes.</summary>
public class RoundTripTests
{
    [Fact]
    public void Read_after_write_is_the_identity_and_bytes_are_stable() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), static seed =>
        {
            var parts = new ModelMaker(seed).Parts();
            var written = GovernanceModelWriter.Write(parts);
            var read = Read(written);

            Assert.Equal(parts, read);
            Assert.Equal(
                written.Select(static file => (file.Name, Convert.ToHexString(file.Content.Span))),
                GovernanceModelWriter.Write(read).Select(static file => (file.Name, Convert.ToHexString(file.Content.Span))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void The_layout_is_what_people_would_write()
    {
        var catalogue = new ProtocolCatalogue
        {
            Protocols = [new() { Id = new("four-eyes"), Name = new("Four eyes", "Quatre yeux « ouverts »"), Steps = [Step] }],
        };

        Assert.Equal(
            """
            {
              "protocols": [
                {
                  "id": "four-eyes",
                  "name": {
                    "en": "Four eyes",
                    "fr": "Quatre yeux « ouverts »"
                  },
                  "steps": [
                    {
                      "name": {
                        "en": "Check"
                      },
                      "voters": [
                        "role:head"
                      ],
                      "quorum": 2,
                      "deadline": "P1DT12H"
                    }
                  ]
                }
              ]
            }

            """,
            System.Text.Encoding.UTF8.GetString(GovernanceJson.Write(catalogue)));
    }

    [Fact]
    public void A_folder_read_from_text_is_written_and_read_as_the_same_model()
    {
        var parts = GovernanceModelReader.Read(Samples.Files(Samples.Folder())).Model!.Parts;

        Assert.Equal(parts, GovernanceModelReader.Read(GovernanceModelWriter.Write(parts)).Model!.Parts);
    }

    [Fact]
    public void Numbers_keep_their_decimals()
    {
        var json = "{\"kpis\": [{\"target\": 1.50, " + string.Join(", ", Samples.KpiProperties.Select(static p => $"\"{p.Key}\": {p.Value}")) + "}]}";
        var kpis = DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("x.json", json)).Value!;

        Assert.Contains("\"target\": 1.50", System.Text.Encoding.UTF8.GetString(GovernanceJson.Write(kpis)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P2D", 2 * 86_400, "P2D")]
    [InlineData("PT36H", 36 * 3_600, "P1DT12H")]
    [InlineData("PT30M", 1_800, "PT30M")]
    [InlineData("P2W", 14 * 86_400, "P14D")]
    [InlineData("P1DT2H3M4S", 93_784, "P1DT2H3M4S")]
    [InlineData("PT0S", 0, "PT0S")]
    [InlineData("P0D", 0, "PT0S")]
    [InlineData("PT1.5S", 1.5, "PT1.5S")]
    public void Durations(string text, double seconds, string written)
    {
        Assert.True(DurationText.TryParse(text, out var duration));
        Assert.Equal(Duration.FromSeconds(seconds), duration);
        Assert.Equal(written, DurationText.Format(duration));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("1D")]
    [InlineData("P1.5D")]
    [InlineData("P-1D")]
    [InlineData("PT1,5S")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("PT1M1H")]
    [InlineData("P1D1D")]
    [InlineData("P1DT1D")]
    [InlineData("P9999999999999D")]
    [InlineData("P999999999999W")]
    [InlineData("pt1h")]
    [InlineData(" P1D")]
    [InlineData("P１D")]
    public void No_durations(string text) => Assert.False(DurationText.TryParse(text, out _));

    private static ValidationStep Step =>
        new() { Name = new("Check"), Voters = [PartyReference.To(new RoleId("head"))], Quorum = 2, Deadline = Duration.FromHours(36) };

    /// <summary>The parts as the files say them, without asking whether they hold together.</summary>
    private static GovernanceModelParts Read(ValueList<GovernanceFile> files) => new()
    {
        Organization = Read<OrganizationDirectory>(files[0]),
        Portfolio = Read<PortfolioRegister>(files[1]),
        Agents = Read<AgentRegister>(files[2]),
        Delegations = Read<DelegationRegister>(files[3]),
        Protocols = Read<ProtocolCatalogue>(files[4]),
        Kpis = Read<KpiCatalogue>(files[5]),
        Policies = files.Skip(6).Where(static file => file.Name.EndsWith(".cedar", StringComparison.Ordinal))
            .Select(static file => new PolicyText(file.Name, Text(file)) { Unit = FolderLayout.UnitOf(file.Name) }).ToValueList(),
        Schemas = files.Skip(6).Where(static file => !file.Name.EndsWith(".cedar", StringComparison.Ordinal))
            .Select(static file => new SchemaText(file.Name, Text(file))).ToValueList(),
    };

    private static string Text(GovernanceFile file) => System.Text.Encoding.UTF8.GetString(file.Content.Span);

    private static T Read<T>(GovernanceFile file)
        where T : class
    {
        var document = DocumentReader.Read<T>(file);
        Assert.Equal("", Reports.Of(document.Problems));
        return document.Value!;
    }
}
