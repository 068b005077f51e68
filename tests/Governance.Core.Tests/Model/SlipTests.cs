using System.Text;
using Governance.Core.Tests.Serialization;
using Governance.Serialization;

namespace Governance.Core.Tests.Model;

/// <summary>One slip in the example folder, and what its author is told: the id, the place, the underlined text, the message and the help.</summary>
public sealed class SlipTests
{
    private static readonly string Example = Repository.Find("docs/examples/customer-refunds");

    /// <summary>The example's KPIs before anything was measured: nothing but what each slip is about.</summary>
    private static readonly GovernanceFile Kpis = GovernanceFile.FromText("kpis.json", File.ReadAllText(Repository.Find("tests/Governance.Core.Tests/Model/slips.kpis.json")));

    public static TheoryData<string, string, string, string> Slips { get; } = SlipCases.Read(Repository.Find("tests/Governance.Core.Tests/Model/slips.cases"));

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_reported_at_its_place(string file, string written, string slip, string told)
    {
        var diagnostics = GovernanceModelReader.Read(Files(file, written, slip)).Diagnostics;

        Assert.Equal(told, Reports.Of(diagnostics));

        // Cedar's own messages speak English only.
        Assert.All(diagnostics.Where(d => d.Id.StartsWith("GOV", StringComparison.Ordinal)), Typography.Check);
    }

    /// <summary>A file that is named with an arrow is moved as well.</summary>
    private static IEnumerable<GovernanceFile> Files(string place, string written, string slip)
    {
        var (changed, moved) = place.Split(" → ") is [var from, var to] ? (from, to) : (place, place);
        foreach (var file in GovernanceFolder.Read(Example).Files.Select(one => one.Name == Kpis.Name ? Kpis : one))
        {
            if (file.Name != changed)
            {
                yield return file;
                continue;
            }

            var text = Encoding.UTF8.GetString(file.Content.Span);
            Assert.Contains(written, text, StringComparison.Ordinal);
            var at = text.IndexOf(written, StringComparison.Ordinal);
            yield return GovernanceFile.FromText(moved, string.Concat(text.AsSpan(0, at), slip, text.AsSpan(at + written.Length)));
        }
    }
}
