using System.Diagnostics;
using System.Text;
using Governance.Kpis;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Texts that are no JSON: what is said, and where.</summary>
public class MalformedJsonTests
{
    private const string Strict = "governance files are strict JSON: no comments, no trailing commas, names and texts in double quotes";

    public static TheoryData<string, string> Cases => new()
    {
        { "", "GOV1004 x.json:1:1 $ ‹› the file is empty | a governance file is one JSON object: `{ … }`" },
        { " \t\r\n ", "GOV1004 x.json:1:1 $ ‹ › the file is empty | a governance file is one JSON object: `{ … }`" },
        { "\uFEFF", "GOV1004 x.json:1:1 $ ‹› the file is empty | a governance file is one JSON object: `{ … }`" },
        { "{\"kpis\": []", "GOV1004 x.json:1:12 $ ‹› the file ends inside an object | the `{` at line 1, column 1 is not closed" },
        { "{\n  \"kpis\": [\n\n", "GOV1004 x.json:2:12 $.kpis ‹› the file ends inside a list | the `[` at line 2, column 11 is not closed" },
        { "{\"kpis\"", "GOV1004 x.json:1:8 $ ‹› the file ends inside an object | the `{` at line 1, column 1 is not closed" },
        { "{\"kpis\":", "GOV1004 x.json:1:9 $ ‹› the file ends inside an object | the `{` at line 1, column 1 is not closed" },
        { "{\"kp", "GOV1004 x.json:1:2 $ ‹\"kp› this text has no closing quote on its line | end it with `\"`; a line break inside a text is written `\\n`" },
        { "{\"kp\nis\": []}", "GOV1004 x.json:1:2 $ ‹\"kp› this text has no closing quote on its line | end it with `\"`; a line break inside a text is written `\\n`" },
        { "{\"kpis\": [],}", "GOV1004 x.json:1:12 $ ‹,› a comma with nothing after it | remove the comma" },
        { "{\"kpis\": [] /* none */}", "GOV1004 x.json:1:13 $ ‹/* none */› comments are not allowed | " + Strict },
        { "// KPIs\n{\"kpis\": []}", "GOV1004 x.json:1:1 $ ‹// KPIs› comments are not allowed | " + Strict },
        { "{\"kpis\": []} /* open", "GOV1004 x.json:1:14 $ ‹/*› comments are not allowed | " + Strict },
        { "{\"kpis\": []} true", "GOV1004 x.json:1:14 $ ‹true› there is more text after the end of the JSON value | a file is one JSON value; look for a bracket that closes too early" },
        { "{\"kpis\": []}}", "GOV1004 x.json:1:13 $ ‹}› there is more text after the end of the JSON value | a file is one JSON value; look for a bracket that closes too early" },
        { "{\"kpis\": [}", "GOV1004 x.json:1:11 $.kpis ‹}› expected a value, found `}` | -\nGOV1004 x.json:1:11 $.kpis ‹}› expected `,` or `]`, found `}` | -" },
        { "{\"kpis\" []}", "GOV1004 x.json:1:9 $ ‹[› expected `:` after the property name, found `[` | -" },
        { "{[]}", "GOV1004 x.json:1:2 $ ‹[› expected a property name, found `[` | -" },
        { "{kpis: []}", "GOV1004 x.json:1:2 $ ‹kpis› the property name `kpis` is not in double quotes | " + Strict },
        { "{\"kpis\": [] \"more\": 1}", "GOV1004 x.json:1:12 $ ‹ › a comma is missing here | put a `,` between one item and the next" },
        { "{\"kpis\": [{} {}]}", "GOV1004 x.json:1:13 $.kpis ‹ › a comma is missing here | put a `,` between one item and the next" },
        { "{\"kpis\": True}", "GOV1004 x.json:1:10 $.kpis ‹True› `True` is not a JSON value | did you mean `true`?" },
        { "{\"kpis\": 'none'}", "GOV1004 x.json:1:10 $.kpis ‹'none'› `'none'` is not a JSON value | a text stands between double quotes" },
        { "{\"kpis\": 01}", "GOV1004 x.json:1:10 $.kpis ‹01› `01` is not a JSON value | a number is written `-12.5`: no `+`, no leading zero, digits on both sides of the point" },
        { "{\"kpis\": .5}", "GOV1004 x.json:1:10 $.kpis ‹.5› `.5` is not a JSON value | a number is written `-12.5`: no `+`, no leading zero, digits on both sides of the point" },
        { "{\"kpis\": NaN}", "GOV1004 x.json:1:10 $.kpis ‹NaN› `NaN` is not a JSON value | a text stands between double quotes" },
        { "{\"kpis\": \"a\tb\"}", "GOV1004 x.json:1:12 $.kpis ‹\t› a tab character inside a text | write it as `\\t`" },
        { "{\"kpis\": \"a\u0001b\"}", "GOV1004 x.json:1:12 $.kpis ‹\u0001› the control character `U+0001` inside a text | write it as `\\u0001`, or remove it" },
        { "{\"kpis\": \"C:\\data\"}", "GOV1004 x.json:1:13 $.kpis ‹\\d› `\\d` is no character escape of JSON | a backslash itself is written `\\\\`; a character by its number is written `\\u00E9`, in two halves above `\\uFFFF`" },
        { "{\"kpis\": \"\\ud83d\"}", "GOV1004 x.json:1:11 $.kpis ‹\\ud83d› `\\ud83d` is no character escape of JSON | a backslash itself is written `\\\\`; a character by its number is written `\\u00E9`, in two halves above `\\uFFFF`" },
        { "{\"kpis\": \"\\u12\"}", "GOV1004 x.json:1:11 $.kpis ‹\\u› `\\u` is no character escape of JSON | a backslash itself is written `\\\\`; a character by its number is written `\\u00E9`, in two halves above `\\uFFFF`" },
        { "{\"kpis\": [], \"kpis\": []}", "GOV1007 x.json:1:14 $.kpis ‹\"kpis\"› the property `kpis` is given twice | it is first given at line 1, column 2" },
        { "{\"kpis\": [], \"k\\u0070is\": []}", "GOV1007 x.json:1:14 $.kpis ‹\"k\\u0070is\"› the property `kpis` is given twice | it is first given at line 1, column 2" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_reported_with_its_place(string json, string expected) => Assert.Equal(expected, SyntaxOnly(Reports.Of<KpiCatalogue>(json)));

    [Fact]
    public void A_byte_order_mark_is_accepted_and_no_part_of_the_columns()
    {
        Assert.Equal("", Reports.Of<KpiCatalogue>("\uFEFF{\"kpis\": []}"));
        Assert.StartsWith("GOV1006 x.json:1:2 $.kpi ‹\"kpi\"›", Reports.Of<KpiCatalogue>("\uFEFF{\"kpi\": []}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_slips_are_reported_in_one_run() => Assert.Equal(
        """
        GOV1004 x.json:2:3 $ ‹// the KPIs› comments are not allowed | governance files are strict JSON: no comments, no trailing commas, names and texts in double quotes
        GOV1004 x.json:3:17 $.kpis ‹,› a comma with nothing after it | remove the comma
        GOV1004 x.json:3:19 $ ‹,› a comma with nothing after it | remove the comma
        """,
        SyntaxOnly(Reports.Of<KpiCatalogue>("{\n  // the KPIs\n  \"kpis\": [ { } ,],\n}")));

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0xA9, 0xFF, 0x22 }, "GOV1003 x.json:1:4  ‹\uFFFD› byte `0xFF` is not valid UTF-8 | save the file as UTF-8")]
    [InlineData(new byte[] { 0x7B, 0x0A, 0x20, 0xC3 }, "GOV1003 x.json:2:2  ‹\uFFFD› byte `0xC3` is not valid UTF-8 | save the file as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, "GOV1003 x.json:1:1  ‹\uFFFD› byte `0xFF` is not valid UTF-8 | save the file as UTF-8")]
    public void Invalid_utf8_is_located(byte[] bytes, string expected) =>
        Assert.Equal(expected, Reports.Of(DocumentReader.Read<KpiCatalogue>(new GovernanceFile("x.json", bytes)).Problems));

    [Fact]
    public void Depth_64_is_read_and_65_is_too_deep()
    {
        static string Nested(int depth) => $"{{\"kpis\": {new string('[', depth - 1)}{new string(']', depth - 1)}}}";

        Assert.StartsWith("GOV1009 x.json:1:11 $.kpis[0] ‹[› expected an object, found a list", Reports.Of<KpiCatalogue>(Nested(64)), StringComparison.Ordinal);
        Assert.StartsWith("GOV1005 x.json:1:73 ", Reports.Of<KpiCatalogue>(Nested(65)), StringComparison.Ordinal);
        Assert.EndsWith(" ‹[› nested deeper than 64 levels | -", Reports.Of<KpiCatalogue>(Nested(65)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_megabytes_of_brackets_are_one_quick_diagnostic()
    {
        var started = Stopwatch.GetTimestamp();
        var report = DocumentReader.Read<KpiCatalogue>(new GovernanceFile("x.json", Encoding.UTF8.GetBytes(new string('[', 10_000_000)))).Problems;

        Assert.Equal(DiagnosticIds.TooLarge, Assert.Single(report).Id);
        Assert.Equal((1, 65), (report[0].Location!.Line, report[0].Location!.Column));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    /// <summary>Whatever is repeated, the reader has seen enough of it soon.</summary>
    [Theory]
    [InlineData("{", "\"a\":1,", "\"b\":1}")]
    [InlineData("{\"kpis\": [", "{},", "{}]}")]
    [InlineData("{\"kpis\": [", "1,", "1]}")]
    [InlineData("{\"kpis\": [", "\"x\" ", "]}")]
    [InlineData("{\"kpis\": [", "1,,", "1]}")]
    [InlineData("{\"kpis\": [", "{\"kpi\":1},", "{}]}")]
    [InlineData("{\"kpis\": [", "{\"family\":\"timeSave\"},", "{}]}")]
    [InlineData("{\"kpis\": \"", "\\x", "\"}")]
    [InlineData("{\"kpis\": \"", "\t", "\"}")]
    [InlineData("{\"kpis\": ", "/**/", "[]}")]
    public void Megabytes_of_one_slip_are_quick(string start, string slip, string end)
    {
        var text = new StringBuilder(start).Insert(start.Length, slip, 4_000_000 / slip.Length).Append(end).ToString();
        var started = Stopwatch.GetTimestamp();
        var problems = DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("x.json", text)).Problems;

        Assert.Equal(ProblemList.MaxShown + 1, problems.Count);
        Assert.Equal("GOV1011 at least 10000 more problems in `x.json` are not shown | -", Reports.Of(problems[^1]));
        Typography.Check(problems[^1]);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10), Stopwatch.GetElapsedTime(started).ToString());
    }

    [Fact]
    public void A_property_name_of_ten_megabytes_is_one_quick_diagnostic()
    {
        var started = Stopwatch.GetTimestamp();
        var problem = Assert.Single(DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("x.json", $"{{\"kpis\": [], \"{new string('k', 10_000_000)}\": 1}}")).Problems);

        Assert.Equal($"unknown property `{new string('k', 60)}…`", problem.Message.En);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void More_values_than_are_allowed_are_too_large()
    {
        var json = "{\"kpis\": [" + string.Join(',', Enumerable.Repeat("1", JsonScanner.MaxValues)) + "]}";

        Assert.EndsWith("the file holds more than 10000000 values | -", Reports.Of<KpiCatalogue>(json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_256_MiB_is_too_large() => Assert.Equal(
        "GOV1005 the file `x.json` is larger than 256 MiB | -",
        Reports.Of(DocumentReader.Read<KpiCatalogue>(new GovernanceFile("x.json", new byte[GovernanceFile.MaxLength + 1])).Problems));

    [Fact]
    public void Problems_beyond_a_hundred_are_counted()
    {
        var problems = DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("x.json", "{\"kpis\": [" + string.Join(',', Enumerable.Repeat("1", 102)) + "]}")).Problems;

        Assert.Equal(ProblemList.MaxShown + 1, problems.Count);
        Assert.Equal("GOV1011 2 more problems in `x.json` are not shown | -", Reports.Of(problems[^1]));
    }

    /// <summary>The report without what the contract says of the same text, which is another test's matter.</summary>
    private static string SyntaxOnly(string report) => string.Join(
        '\n',
        report.Split('\n').Where(static line => line.StartsWith(DiagnosticIds.InvalidJson, StringComparison.Ordinal) || line.StartsWith(DiagnosticIds.DuplicateProperty, StringComparison.Ordinal)));
}
