using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Whatever bytes come, the reader answers with diagnostics; it never throws.</summary>
public class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\u0041\"", "\"bA\"", "1", "-0.5e3", "01", "-", "1.", "1e", "true", "false", "null", "nul", " ", "\n", "\r\n", "\t", "//c\n", "/**/", "/",
        "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\x\"", "\"\t\"", "\"", "\\", "é", "\"é\"", "{\"a\":1}", "[1]", "\"a\":",
    ];

    private static readonly string[] FileNames = [.. FolderLayout.RootFiles, "policies/p.cedar"];

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Random_bytes_never_throw() => Prop.ForAll(Seeds, static seed =>
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(60)];
        random.NextBytes(bytes);
        CheckFile(FileNames[random.Next(FileNames.Length)], bytes);
        CheckRequest(bytes);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Mutated_files_never_throw() => Prop.ForAll(Seeds, static seed =>
    {
        var random = new Random(seed);
        var files = GovernanceModelWriter.Write(new ModelMaker(seed).Parts());
        var file = files[random.Next(6)];
        CheckFile(file.Name, Mutate(file.Content.ToArray(), random));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Mutated_requests_never_throw() => Prop.ForAll(Seeds, static seed =>
        CheckRequest(Mutate(Encoding.UTF8.GetBytes(Samples.Request), new Random(seed)))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_scanner_accepts_exactly_the_json_that_the_platform_accepts() => Prop.ForAll(Seeds, static seed =>
    {
        var random = new Random(seed);
        var soup = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        AssertSameAsPlatform(Encoding.UTF8.GetBytes(soup));
        AssertSameAsPlatform(Mutate(Encoding.UTF8.GetBytes("{\"a\": [1, -2.5e-3, true, null, \"\\u00e9\\n\"], \"b\": {\"c\": \"é\"}}"), random));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static void CheckFile(string name, byte[] bytes)
    {
        var files = Samples.Files(Samples.Folder()).Where(file => file.Name != name).Append(new GovernanceFile(name, bytes));
        var result = GovernanceModelReader.Read(files);
        Assert.Equal(result.Success, !result.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.All(result.Diagnostics, CheckPlace);
        Assert.NotNull(DiagnosticRenderer.Render(result.Diagnostics, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void CheckRequest(byte[] bytes)
    {
        var request = DecisionRequestReader.Read(new GovernanceFile("r.json", bytes));
        Assert.Equal(request.Success, request.Diagnostics.IsEmpty);
        Assert.All(request.Diagnostics, CheckPlace);
    }

    private static void CheckPlace(Diagnostic diagnostic)
    {
        Assert.NotEmpty(diagnostic.Message.En);
        if (diagnostic.Location is { } location)
        {
            Assert.True(location.Line >= 1 && location.Column >= 1 && location.Length >= 1, Reports.Of(diagnostic));
            Assert.InRange(location.Column, 1, location.LineText.Length + 1);
        }
    }

    private static void AssertSameAsPlatform(byte[] json)
    {
        var text = new DocumentText(new GovernanceFile("x.json", json));
        var problems = new ProblemList(text);
        var accepted = text.FirstInvalidByte() < 0 && JsonScanner.Scan(text, problems) is not null && problems.IsEmpty;
        Assert.True(accepted == IsJson(json), Encoding.UTF8.GetString(json));
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonScanner.MaxDepth, AllowDuplicateProperties = false });
            return AreTextsWhole(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The platform checks surrogates and UTF-8 only when a text is asked for.</summary>
    private static bool AreTextsWhole(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is not null,
        JsonValueKind.Array => element.EnumerateArray().All(AreTextsWhole),
        JsonValueKind.Object => element.EnumerateObject().All(static property => property.Name is not null && AreTextsWhole(property.Value)),
        _ => true,
    };

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var i = random.Next(1, 4); i > 0 && mutated.Count > 0; i--)
        {
            var at = random.Next(mutated.Count);
            var piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
            switch (random.Next(4))
            {
                case 0: mutated[at] = (byte)random.Next(256); break;
                case 1: mutated.RemoveRange(at, Math.Min(mutated.Count - at, random.Next(1, 6))); break;
                case 2: mutated.InsertRange(at, piece); break;
                default: mutated.RemoveRange(at, random.Next(20) == 0 ? mutated.Count - at : 1); mutated.InsertRange(Math.Min(at, mutated.Count), piece); break;
            }
        }

        return [.. mutated];
    }
}
