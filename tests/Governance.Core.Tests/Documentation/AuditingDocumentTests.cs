using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Auditing;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/auditing.md shows is what compiles, runs and holds.</summary>
public sealed partial class AuditingDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/auditing.md");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");

    [Fact]
    public void The_examples_record_verify_and_replay()
    {
        var model = ClaimsDesk.Build(ClaimsDesk.Policies, []);
        using var file = new MemoryStream();
        var noted = AuditingExamples.Record(model, ClaimsDesk.Refund(640m), ClaimsDesk.Now, file, default);

        Assert.Equal(string.Empty, Verify(file.ToArray(), model, noted));
        Assert.Contains("a été modifiée", Verify(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.ToArray()).Replace("640.00", "64.00", StringComparison.Ordinal)), model, noted), StringComparison.Ordinal);
        Assert.Contains("il manque des entrées à la fin", Verify(file.ToArray()[..(file.ToArray().AsSpan().IndexOf((byte)'\n') + 1)], model, noted), StringComparison.Ordinal);
        Assert.Contains("elle a été coupée", Verify(file.ToArray()[..^20], model, noted), StringComparison.Ordinal);
        Assert.Contains("les politiques\u00a0: ", Verify(file.ToArray(), ClaimsDesk.Build(ClaimsDesk.Policies + "// later\n@id(\"x\") forbid (principal is Person, action, resource);", []), noted), StringComparison.Ordinal);
    }

    [Fact]
    public void The_entry_that_the_page_shows_holds()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Page.Blocks("json").Single().ReplaceLineEndings(string.Empty) + "\n"));
        var entry = AuditTrailReader.Read(stream, "trail.jsonl").Single().Entry!;

        Assert.True(AuditVerifier.Verify([entry]).Success);
        Assert.Equal(Page.Blocks("canonical").Single().ReplaceLineEndings(string.Empty), entry.CanonicalForm());
    }

    [Fact]
    public void Every_kind_is_in_the_table() => Assert.Equal(
        typeof(AuditKind).GetProperties().Where(property => property.GetMethod!.IsStatic).Select(property => ((AuditKind)property.GetValue(null)!).Value),
        Kind().Matches(Page.Text[..Page.Text.IndexOf("\n## ", Page.Text.IndexOf("| kind |", StringComparison.Ordinal), StringComparison.Ordinal)]).Select(match => match.Groups["kind"].Value));

    [Fact]
    public void Lines_fit() => Assert.All(Page.Text.Split('\n'), line => Assert.True(line.Length <= 150, line));

    private static string Verify(byte[] bytes, GovernanceModel model, string noted)
    {
        using var file = new MemoryStream(bytes);
        using var output = new StringWriter { NewLine = "\n" };
        var verification = AuditingExamples.Verify(new PolicyEvaluator(model), model.ComputeDigest(), file, noted, French, output);
        Assert.Equal(verification.Success, verification.Failures.IsEmpty);
        return output.ToString();
    }

    [GeneratedRegex("(?<=^\\|.*)`(?<kind>[a-z-]+\\.[a-z]+)`(?=.*\\|)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();
}
