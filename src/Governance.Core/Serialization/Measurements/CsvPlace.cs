using System.Text;

namespace Governance.Serialization;

/// <summary>A line of a table and where it stands, for as long as the line is in the buffer.</summary>
internal readonly ref struct CsvPlace(string name, long number, ReadOnlySpan<byte> line)
{
    /// <summary>Longer lines are not shown.</summary>
    private const int MaxShown = 20_000;

    public ReadOnlySpan<byte> Line { get; } = line;

    /// <summary>The place of some bytes of the line; the name of the column stands for the path.</summary>
    public DiagnosticLocation At(int start, int length, string column)
    {
        var (from, to) = (Math.Min(start, Line.Length), Math.Min(start + length, Line.Length));
        return new(
            name,
            (int)Math.Min(number, int.MaxValue),
            Encoding.UTF8.GetCharCount(Line[..from]) + 1,
            column,
            Line.Length > MaxShown ? string.Empty : Encoding.UTF8.GetString(Line),
            Math.Max(1, Encoding.UTF8.GetCharCount(Line[from..to])));
    }
}
