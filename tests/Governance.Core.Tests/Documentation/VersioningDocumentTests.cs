using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Decisions;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/versioning.md lists is what the libraries have.</summary>
public sealed partial class VersioningDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/versioning.md");

    /// <summary>Every form of a digest is a constant of the sources.</summary>
    [Fact]
    public void The_forms_of_digests_are_those_of_the_sources()
    {
        var forms = Directory.EnumerateFiles(Repository.Find("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(match => match.Groups["form"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(forms);
        Assert.Equal(forms.Order(StringComparer.Ordinal), Page.Rows("| form |").Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_is_in_a_range_that_starts_and_ends_with_one()
    {
        string[] ids = [.. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
        var ranges = Page.Rows("| ids |").Select(row => row[0].Split(" – ")).Select(ends => (First: ends[0].Trim('`'), Last: ends[1].Trim('`')))
            .Where(range => range.First.StartsWith("GOV", StringComparison.Ordinal)).ToArray();

        Assert.Distinct(ids);
        Assert.All(ranges, range => Assert.True(ids.Contains(range.First) && ids.Contains(range.Last), range.ToString()));
        Assert.All(ids, id => Assert.Single(ranges, range => string.CompareOrdinal(range.First, id) <= 0 && string.CompareOrdinal(id, range.Last) <= 0));
    }

    [Fact]
    public void A_version_of_a_model_is_written_as_shown() =>
        Assert.Contains($"`{new ModelVersion(3, "a1b2c3d4e5f6" + new string('0', 52))}`", Page.Text, StringComparison.Ordinal);

    [Fact]
    public void The_version_is_the_one_that_is_built() => Assert.Contains(
        $"The version is {typeof(Decision).Assembly.GetName().Version!.ToString(2)} now", Page.Text, StringComparison.Ordinal);

    [GeneratedRegex("\"(?<form>governance\\.[a-z]+/[0-9]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
