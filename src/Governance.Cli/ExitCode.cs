namespace Governance.Cli;

/// <summary>What the tool tells its caller without words.</summary>
internal static class ExitCode
{
    /// <summary>All is well: nothing found, or every named request may proceed now.</summary>
    public const int Fine = 0;

    /// <summary>The answer is no, or there are findings.</summary>
    public const int No = 1;

    /// <summary>The input cannot be used, the command line makes no sense, or the tool failed.</summary>
    public const int BadInput = 2;
}
