namespace Governance.Cli.Output.Tables;

/// <summary>Shares a page's width among columns so that words, then ids, stay whole as long as they can.</summary>
internal static class ColumnWidths
{
    private const int Narrowest = 4;

    /// <summary>The width of each column.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="available">The sum that the widths must not exceed, at least four for each column.</param>
    public static int[] Share(IReadOnlyList<TableColumnText> columns, int available)
    {
        int[] widths = [.. columns.Select(c => c.Max(CellText.Width))];
        Shrink(widths, [.. columns.Select(c => c.Max(text => CellText.LongestPiece(text, Breaks.AtSpaces)))], available);
        Shrink(widths, [.. columns.Select(c => c.Max(text => CellText.LongestPiece(text, c.Breaks)))], available);
        Shrink(widths, [.. widths.Select(width => Math.Min(width, Narrowest))], available);
        return widths;
    }

    /// <summary>Takes from the widest column that may still give, a character at a time.</summary>
    private static void Shrink(int[] widths, int[] floors, int available)
    {
        for (var excess = widths.Sum() - available; excess > 0; excess--)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest]))
                {
                    widest = i;
                }
            }

            if (widest < 0)
            {
                return;
            }

            widths[widest]--;
        }
    }
}
