using System.Globalization;
using System.Text.Json;
using Governance.Cli.Commands;
using Governance.Cli.Language;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Tests.Support;
using Governance.Cli.Usage;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Cli.Tests;

/// <summary>A folder that can be used and has findings: check says 1, decide mentions them and decides as ever.</summary>
public sealed class WarningTests : IDisposable
{
    private readonly SampleFolder _folder = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Check_shows_a_warning_and_exits_with_1()
    {
        Assert.Equal(1, CheckCommand.Answer(Input(), Arguments(json: false), Context()));
        Assert.Equal("policies/x.cedar:3:4: warning: odd\n  help: look again\n", _error.ToString());
        Assert.EndsWith(", 0 requests; 1 warning\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_a_warning_as_json()
    {
        Assert.Equal(1, CheckCommand.Answer(Input(), Arguments(json: true), Context()));
        Assert.Equal("warning", JsonDocument.Parse(_output.ToString()).RootElement[0].GetProperty("severity").GetString());
        Assert.Empty(_error.ToString());
    }

    [Theory]
    [InlineData(false, "1 warning about the folder; `governance check folder` shows it\n")]
    [InlineData(true, "")]
    public void Decide_mentions_it_to_people_only(bool json, string error)
    {
        Assert.Equal(0, DecideCommand.Answer(Input(), Arguments(json), Context()));
        Assert.Equal(error, _error.ToString());
    }

    [Fact]
    public void An_error_beside_it_exits_with_2_and_decides_nothing()
    {
        var input = Input();
        input = input with { Diagnostics = [.. input.Diagnostics, input.Diagnostics[0] with { Severity = DiagnosticSeverity.Error }] };
        Assert.Equal(2, DecideCommand.Answer(input, Arguments(json: false), Context()));
        Assert.Empty(_output.ToString());
        Assert.Equal(2, CheckCommand.Answer(input, Arguments(json: false), Context()));
        Assert.Equal("folder: 1 error, 1 warning\n", _output.ToString());
    }

    private static ToolArguments Arguments(bool json) => new("folder", [], null, json);

    private ToolInput Input()
    {
        var warning = new Diagnostic
        {
            Id = "GOV9999",
            Severity = DiagnosticSeverity.Warning,
            Message = new("odd", "étrange"),
            Help = new("look again", "regardez encore"),
            Location = new("policies/x.cedar", 3, 4),
        };
        return new(GovernanceModel.Load(_folder.Path), [], [warning]);
    }

    private ToolContext Context() => new(
        new ToolConsole { Input = Stream.Null, Output = _output, Error = _error, Culture = CultureInfo.InvariantCulture, Clock = TimeProvider.System },
        ToolLanguage.English);
}
