using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Policies;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>A model is named by what it says.</summary>
public sealed class ModelDigestTests
{
    [Fact]
    public void The_digest_of_a_model_never_changes() => Assert.Equal("bb460507935118fd49326605d091a4c64ff128a4e73b3788ce3f1d59771cb868", Read(Least).ComputeDigest());

    [Fact]
    public void Is_what_the_documentation_says()
    {
        var model = Read(new(Samples.Folder(), StringComparer.Ordinal)
        {
            ["policies/b \"x\".cedar"] = "@id(\"b\") @owner(\"person:claire-dubois\") permit (principal, action, resource);",
            ["policies/a.cedar"] = "// nothing",
        });
        var files = GovernanceModelWriter.Write(model.Parts).OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $$"""{"digest":"{{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}}","name":"{{file.Name.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""");
        var text = $$"""{"files":[{{string.Join(',', files)}}],"format":"governance.model/1"}""";

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), model.ComputeDigest());
    }

    [Fact]
    public void The_layout_of_the_files_and_the_order_of_policies_change_nothing()
    {
        var (files, parts) = (Samples.Folder(), Read(Samples.Folder()).Parts);
        var spread = files.ToDictionary(file => file.Key, file => file.Value.Replace(",", "\r\n ,\t", StringComparison.Ordinal), StringComparer.Ordinal);
        var policies = new PolicyText[] { new("policies/a.cedar", "// a"), new("policies/a.cedar", "// b"), new("policies/b.cedar", "// a") };

        Assert.Equal(Read(files).ComputeDigest(), Read(spread).ComputeDigest());
        Assert.Equal(Digest(parts with { Policies = [.. policies] }), Digest(parts with { Policies = [.. policies.Reverse()] }));
    }

    [Fact]
    public void D25_models_have_one_digest_exactly_when_they_say_the_same() => Law.Holds(
        Worlds.And(world => from which in Gen.Choose(0, 7) select which),
        pair =>
        {
            var (world, which) = pair;
            var parts = world.Build().Parts;
            var changed = which switch
            {
                0 => parts with { Policies = [new("policies/all.cedar", parts.Policies[0].Text + " ")] },
                1 => parts with { Policies = [parts.Policies[0] with { Name = "policies/every.cedar" }] },
                2 => parts with { Policies = [.. parts.Policies, new("policies/none.cedar", "")] },
                3 => parts with { Agents = new() { Agents = [.. parts.Agents.Agents.Select((a, i) => i == 0 ? a with { Name = new(a.Name.En, (a.Name.Fr ?? "") + "x") } : a)] } },
                4 => parts with { Organization = parts.Organization with { Roles = [.. parts.Organization.Roles, new() { Id = new("one-more"), Name = new("one more") }] } },
                5 => parts with { Delegations = new() { Rules = [] } },
                6 => parts with { Kpis = new() { Kpis = [] } },
                _ => parts with { Protocols = parts.Protocols with { Obligations = [.. parts.Protocols.Obligations, new() { Id = new("one-more"), Duty = new("one more") }] } },
            };

            Assert.Equal(parts == changed, Digest(parts) == Digest(changed));
        });

    private static Dictionary<string, string> Least => new(StringComparer.Ordinal)
    {
        ["organization.json"] = """{"units": [{"id": "group", "name": {"en": "Group", "fr": "Groupe « é »"}}], "people": [], "decisionTypes": []}""",
        ["portfolio.json"] = """{"useCases": []}""",
        ["agents.json"] = """{"agents": []}""",
        ["policies/all.cedar"] = "@id(\"nothing\") forbid (principal, action, resource);",
    };

    private static string Digest(GovernanceModelParts parts) => GovernanceModel.Create(parts).Model!.ComputeDigest();

    private static GovernanceModel Read(Dictionary<string, string> files)
    {
        var result = GovernanceModelReader.Read(Samples.Files(files));
        Assert.Equal("", Reports.Of(result.Diagnostics));
        return result.Model!;
    }
}
