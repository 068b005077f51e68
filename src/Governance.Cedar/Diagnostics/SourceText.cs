namespace Governance.Cedar;

/// <summary>A text with the name that diagnostics print. Equal when name and text are equal, ordinally.</summary>
/// <param name="Name">What to call the text, usually a file name; it is never opened.</param>
/// <param name="Text">The text.</param>
public sealed record SourceText(string Name, string Text)
{
    private int[]? _lineStarts;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The line and column of an offset; an offset outside the text counts as its nearest end.</summary>
    /// <param name="offset">Offset in UTF-16 code units, from 0.</param>
    public LinePosition GetPosition(int offset)
    {
        int inside = Math.Clamp(offset, 0, Text.Length);
        int index = Array.BinarySearch(LineStarts, inside);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, inside - LineStarts[line] + 1);
    }

    /// <summary>One line without its line break.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public string GetLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineStarts.Length);
        int end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text[LineStarts[line - 1]..end].TrimEnd('\r', '\n');
    }

    /// <inheritdoc/>
    public bool Equals(SourceText? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
