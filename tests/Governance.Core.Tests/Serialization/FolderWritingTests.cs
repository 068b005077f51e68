using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Policies;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>A folder that is written is read as the same model, and nothing that was there stays in force beside it.</summary>
public sealed class FolderWritingTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static GovernanceModelParts Parts => ClaimsDesk.Parts(ClaimsDesk.Policies, ClaimsDesk.ToTheBot) with
    {
        Policies = [new("policies/claims.cedar", ClaimsDesk.Policies), new("policies/local.cedar", "@id(\"local\") forbid (principal is Person, action, resource);") { Unit = new("france") }],
    };

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void A_model_made_in_code_is_written_and_read_as_the_same()
    {
        Assert.Equal([], GovernanceFolder.Write(_folder, Parts));

        var read = GovernanceModel.Load(_folder);
        Assert.Equal(GovernanceModel.Create(Parts).Model!.ComputeDigest(), read.ComputeDigest());
        Assert.Equal(new UnitId("france"), read.Policies.Rules.Single(rule => rule.Id == "local").Unit);
        Assert.Equal(
            ["agents.json", "delegations.json", "kpis.json", "organization.json", "policies", "portfolio.json", "protocols.json"],
            Directory.EnumerateFileSystemEntries(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Random_models_in_code_are_written_and_read_as_the_same_bytes() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var made = new ModelMaker(seed).Parts();
        var parts = made with { Policies = [.. made.Policies.DistinctBy(FolderLayout.FileOf)], Schemas = [.. made.Schemas.DistinctBy(schema => schema.Name)] };
        Assert.Equal([], GovernanceFolder.Write(_folder, parts, replace: true));

        var read = GovernanceFolder.Read(_folder);
        Assert.Equal([], read.Diagnostics);
        Assert.Equal(
            GovernanceModelWriter.Write(parts).Select(file => (file.Name, Convert.ToHexString(file.Content.Span))).Order(),
            read.Files.Where(file => !file.Name.EndsWith('/')).Select(file => (file.Name, Convert.ToHexString(file.Content.Span))).Order());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void What_is_there_is_not_replaced_unless_it_may_be()
    {
        GovernanceFolder.Write(_folder, Parts);
        File.WriteAllText(Path.Combine(_folder, "notes.md"), "mine");
        var before = GovernanceModel.Load(_folder).ComputeDigest();
        var other = Parts with { Policies = [new("policies/other.cedar", ClaimsDesk.Policies)] };

        var refused = GovernanceFolder.Write(_folder, other);

        Assert.Equal(8, refused.Count);
        Assert.All(refused, Typography.Check);
        Assert.Equal("`agents.json` is there already", refused[0].Message.En);
        Assert.Equal(before, GovernanceModel.Load(_folder).ComputeDigest());
        Assert.Equal([], GovernanceFolder.Write(_folder, other, replace: true));
        Assert.Equal(GovernanceModel.Create(other).Model!.ComputeDigest(), GovernanceModel.Load(_folder).ComputeDigest());
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "notes.md")));
        Assert.False(File.Exists(Path.Combine(_folder, "policies", "claims.cedar")));
    }

    [Theory]
    [InlineData("../out.cedarschema")]
    [InlineData("policies/..\\out.cedarschema")]
    [InlineData("policies/deep/out.cedarschema")]
    [InlineData("policies/.hidden.cedarschema")]
    [InlineData("app.cedarschema")]
    [InlineData("C:out.cedarschema")]
    public void A_name_that_would_not_be_read_again_is_refused(string name)
    {
        var refused = GovernanceFolder.Write(_folder, Parts with { Schemas = [new SchemaText(name, "")] });

        Assert.Equal(DiagnosticIds.UnknownFile, Assert.Single(refused).Id);
        Typography.Check(refused[0]);
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void Two_texts_of_one_name_are_refused()
    {
        var refused = GovernanceFolder.Write(_folder, Parts with { Policies = [new("a.cedar", ""), new("elsewhere/a.cedar", "")] });

        Assert.Equal("the file `policies/a.cedar` is given twice", Assert.Single(refused).Message.En);
    }

    [Fact]
    public void A_disk_that_refuses_is_told_of()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "agents.json"));

        var refused = GovernanceFolder.Write(_folder, Parts);

        Assert.Equal("`agents.json` cannot be written", Assert.Single(refused).Message.En);
        Typography.Check(refused[0]);
    }
}
