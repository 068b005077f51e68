namespace Governance.Cli.Tests.Support;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>The run ended in this code, and in no stack trace.</summary>
    public ToolRun Ended(int code)
    {
        Assert.Equal(code, Code);
        Assert.DoesNotMatch("(?m)^   at ", Output + Error);
        Assert.DoesNotContain("Exception", Output + Error, StringComparison.Ordinal);
        return this;
    }
}
