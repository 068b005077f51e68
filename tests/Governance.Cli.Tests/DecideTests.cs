using System.Globalization;
using System.Text;
using Governance.Cli.Tests.Support;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Cli.Tests;

public sealed class DecideTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_requests_of_a_folder_make_a_report_that_exits_with_0()
    {
        var run = Tool.Run("decide", _folder.Path).Ended(0);
        Approved.Matches("decide-table.en.txt", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_report_speaks_French() =>
        Approved.Matches("decide-table.fr.txt", Tool.Run("decide", _folder.Path, "--lang", "fr").Ended(0).Output);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void One_request_is_explained_as_the_library_explains_it(string language)
    {
        var model = GovernanceModel.Load(_folder.Path);
        var request = DecisionRequestReader.Read(GovernanceFile.FromText("r", SampleFiles.Request("1640.00"))).Request!;
        var explanation = new PolicyEvaluator(model).Evaluate(request).Explain(new CultureInfo(language));
        Assert.Equal(explanation, Tool.Run("decide", _folder.Path, "02-large.json", "--lang", language).Ended(1).Output);
    }

    [Theory]
    [InlineData(0, "01-small.json")]
    [InlineData(1, "02-large.json")]
    [InlineData(1, "03-fraud.json")]
    [InlineData(0, "01-small.json", "01-small")]
    [InlineData(1, "01-small.json", "02-large.json")]
    [InlineData(2, "01-small.json", "missing.json")]
    public void The_exit_code_says_whether_every_named_request_may_proceed(int code, params string[] requests) =>
        Tool.Run(["decide", _folder.Path, .. requests]).Ended(code);

    [Fact]
    public void Several_named_requests_make_a_table_in_the_order_given()
    {
        var run = Tool.Run("decide", _folder.Path, "03-fraud.json", "01-small.json").Ended(1);
        var rows = run.Output.Split('\n').Where(line => line.StartsWith('0')).Select(line => line[..8]);
        Assert.Equal(["03-fraud", "01-small"], rows);
    }

    [Fact]
    public void A_request_is_found_from_here_before_the_folder()
    {
        using var elsewhere = new SampleFolder();
        elsewhere.Replace("requests/02-large.json", "1640.00", "10.00");
        var path = Path.GetRelativePath(Environment.CurrentDirectory, elsewhere.File("requests/02-large.json"));
        Tool.Run("decide", _folder.Path, path).Ended(0);
    }

    [Fact]
    public void A_request_is_read_from_the_standard_input()
    {
        var run = Tool.RunWithInput(Encoding.UTF8.GetBytes(SampleFiles.Request("30.00")), "decide", _folder.Path, "-").Ended(0);
        Assert.StartsWith("Proceed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_request_on_the_standard_input_is_shown_at_its_place()
    {
        var run = Tool.RunWithInput(Encoding.UTF8.GetBytes("{\n  \"agnet\": 1 }"), "decide", _folder.Path, "-").Ended(2);
        Assert.Contains("<stdin>:2:3: error: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Too_much_standard_input_is_refused()
    {
        var run = Tool.RunWithInput(new byte[GovernanceFile.MaxLength + 100], "decide", _folder.Path, "-").Ended(2);
        Assert.Contains("MiB", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void At_overrides_the_instant_of_requests()
    {
        Tool.Run("decide", _folder.Path, "01-small.json").Ended(0);
        var run = Tool.Run("decide", _folder.Path, "01-small.json", "--at", "2028-01-01T00:00:00Z").Ended(1);
        Assert.Contains("2028-01-01T00:00:00Z", run.Output, StringComparison.Ordinal);
        Assert.Contains("built-in.certificate", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_requests_makes_an_empty_report()
    {
        Directory.Delete(Path.Combine(_folder.Path, "requests"), recursive: true);
        Assert.Equal($"there are no requests in `{_folder.File("requests/")}`\n", Tool.Run("decide", _folder.Path).Ended(0).Output);
        Assert.Equal("[]\n", Tool.Run("decide", _folder.Path, "--json").Ended(0).Output);
    }

    [Fact]
    public void Nothing_is_decided_when_any_request_is_bad()
    {
        _folder.Write("requests/05-bad.json", "[]");
        var run = Tool.Run("decide", _folder.Path).Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains($"{_folder.File("requests/05-bad.json")}:1:1: error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_request_that_was_not_named_does_not_matter()
    {
        _folder.Write("requests/05-bad.json", "[]");
        Tool.Run("decide", _folder.Path, "01-small.json").Ended(0);
    }

    [Fact]
    public void Hidden_files_and_other_files_are_no_requests()
    {
        _folder.Write("requests/.draft.json", "[]").Write("requests/notes.txt", "x").Write("requests/old/06.json", "[]");
        Assert.Contains("\n5 requests", Tool.Run("decide", _folder.Path).Ended(0).Output, StringComparison.Ordinal);
    }
}
