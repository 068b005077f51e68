using System.Text;
using System.Text.Unicode;

namespace Governance.Serialization;

/// <summary>The text of a file as UTF-8 bytes, and the places in it: lines, and columns in UTF-16 code units.</summary>
/// <remarks>A byte order mark at the start is no part of the text. Lines end at a line feed, a carriage return, or both.</remarks>
internal sealed class DocumentText
{
    /// <summary>Longer lines are not kept in locations: nobody reads them, and a minified file is one line of megabytes.</summary>
    private const int MaxShownLine = 20_000;

    /// <summary>How far apart the places are whose character counts are kept, so that a place in a long line is found without counting all of it.</summary>
    private const int Step = 1 << 16;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _firstLine;
    private readonly Dictionary<int, string> _shownLines = [];
    private List<int>? _lineStarts;
    private int[]? _charsBefore;

    public DocumentText(GovernanceFile file)
    {
        Name = file.Name;
        _firstLine = file.Line ?? 1;
        IsLine = file.Line is not null;
        _bytes = file.Content.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Content[Encoding.UTF8.Preamble.Length..] : file.Content;
    }

    public string Name { get; }

    /// <summary>Whether it is one line of a longer text.</summary>
    public bool IsLine { get; }

    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>The offset of the first byte that is not well-formed UTF-8; -1 when there is none.</summary>
    public int FirstInvalidByte()
    {
        if (Utf8.IsValid(Bytes))
        {
            return -1;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(Bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }

    public DiagnosticLocation Locate(int start, int length, string path)
    {
        var (line, lineStart, lineEnd) = LineAt(start);
        var end = Math.Clamp(start + length, start, Math.Max(start, lineEnd));
        return new DiagnosticLocation(
            Name,
            line + _firstLine,
            CharsBetween(lineStart, start) + 1,
            path,
            Show(line, lineStart, lineEnd),
            Math.Max(1, CharsBetween(start, end)));
    }

    private (int Line, int Start, int End) LineAt(int offset)
    {
        _lineStarts ??= FindLineStarts(Bytes);
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var start = _lineStarts[line];
        if (line + 1 == _lineStarts.Count)
        {
            return (line, start, Bytes.Length);
        }

        var end = _lineStarts[line + 1];
        return (line, start, end - (Bytes[..end].EndsWith("\r\n"u8) ? 2 : 1));
    }

    /// <summary>The number of UTF-16 code units from the start of one character to that of another.</summary>
    private int CharsBetween(int start, int end)
    {
        if (end - start <= Step)
        {
            return Encoding.UTF8.GetCharCount(Bytes[start..end]);
        }

        _charsBefore ??= CountChars();
        return CharsBefore(end) - CharsBefore(start);
    }

    private int CharsBefore(int offset) => _charsBefore![offset / Step] + Encoding.UTF8.GetCharCount(Bytes[CharAt(offset / Step)..offset]);

    private int[] CountChars()
    {
        var counts = new int[(Bytes.Length / Step) + 1];
        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] = counts[i - 1] + Encoding.UTF8.GetCharCount(Bytes[CharAt(i - 1)..CharAt(i)]);
        }

        return counts;
    }

    /// <summary>The start of the character in which a step begins.</summary>
    private int CharAt(int step)
    {
        var offset = step * Step;
        while (offset > 0 && offset < Bytes.Length && (Bytes[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
    }

    private string Show(int line, int start, int end)
    {
        if (!_shownLines.TryGetValue(line, out var shown))
        {
            shown = end - start > MaxShownLine ? string.Empty : Encoding.UTF8.GetString(Bytes[start..end]);
            _shownLines.Add(line, shown);
        }

        return shown;
    }

    private static List<int> FindLineStarts(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int> { 0 };
        for (var offset = 0; ;)
        {
            var length = bytes[offset..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
            {
                return starts;
            }

            offset += length;
            offset += bytes[offset..].StartsWith("\r\n"u8) ? 2 : 1;
            starts.Add(offset);
        }
    }
}
