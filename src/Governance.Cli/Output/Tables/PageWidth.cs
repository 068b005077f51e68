namespace Governance.Cli.Output.Tables;

/// <summary>How wide text may be.</summary>
internal static class PageWidth
{
    /// <summary>The same on every terminal and in every file, so that an answer looks alike wherever it is read.</summary>
    public const int Columns = 100;
}
