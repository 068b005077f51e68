namespace Governance.Cli.Output.Tables;

/// <summary>Shares a page's width among columns so that words, then ids, stay whole as long as they can.</summary>
internal static class ColumnWidths
{
    private const int Narrowest = 4;

    /// <summary>The width of each column.</summary>
    /// <param name="columns">The cells of each column, its heading among them.</param>
    /// <param name="available">The sum that the widths must not exceed.</param>
    public static int[] Share(IReadOnlyList<IReadOnlyList<string>> columns, int available)
    {
        var widths = Floors(columns, CellText.Width);
        Shrink(widths, Floors(columns, CellText.LongestWord), available);
        Shrink(widths, Floors(columns, CellText.LongestPiece), available);
        Shrink(widths, [.. widths.Select(w => Math.Min(w, Narrowest))], available);
        return widths;
    }

    private static int[] Floors(IReadOnlyList<IReadOnlyList<string>> columns, Func<string, int> measure) =>
        [.. columns.Select(cells => cells.Max(measure))];

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
