namespace Governance.Cli.Output.Tables;

/// <summary>Where a text may be broken into lines.</summary>
internal enum Breaks
{
    /// <summary>At spaces: words.</summary>
    AtSpaces,

    /// <summary>At spaces, and after <c>- . / _ :</c>: ids and file names.</summary>
    InsideIds,
}
