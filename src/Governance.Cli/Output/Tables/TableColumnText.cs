namespace Governance.Cli.Output.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Breaks">Where its cells may be broken.</param>
/// <param name="Cells">The cells, from the top; a cell may have several lines.</param>
internal sealed record TableColumnText(string Heading, Breaks Breaks, IReadOnlyList<string> Cells)
{
    /// <summary>The greatest measure of the heading and of the lines of the cells.</summary>
    public int Max(Func<string, int> measure) => Cells.SelectMany(cell => cell.Split('\n')).Select(measure).Append(CellText.LongestPiece(Heading, Breaks.AtSpaces)).Max();
}
