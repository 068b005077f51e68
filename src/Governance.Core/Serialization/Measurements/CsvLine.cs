namespace Governance.Serialization;

/// <summary>Cuts a line of a table into fields (RFC 4180, without line breaks in fields).</summary>
internal static class CsvLine
{
    private const byte Quote = (byte)'"';

    /// <summary>The separator that a first line has: the one that stands most often outside quotes; a comma when there is none.</summary>
    public static byte SeparatorOf(ReadOnlySpan<byte> line)
    {
        Span<int> counts = [0, 0, 0];
        ReadOnlySpan<byte> separators = [(byte)',', (byte)';', (byte)'\t'];
        var isQuoted = false;
        foreach (var c in line)
        {
            isQuoted ^= c == Quote;
            var index = separators.IndexOf(c);
            if (index >= 0 && !isQuoted)
            {
                counts[index]++;
            }
        }

        var most = counts[1] > counts[0] ? 1 : 0;
        return separators[counts[2] > counts[most] ? 2 : most];
    }

    /// <summary>Finds the fields, as many as there is room for, and counts all.</summary>
    /// <returns>How many fields there are; the offset of what is wrong, complemented, when a quote stands where none can.</returns>
    public static int Split(ReadOnlySpan<byte> line, byte separator, Span<CsvField> fields)
    {
        var count = 0;
        for (var start = 0; ; count++)
        {
            var end = line.Length > start && line[start] == Quote ? Quoted(line, start, out var field) : Plain(line, start, separator, out field);
            if (end < 0)
            {
                return end;
            }

            if (count < fields.Length)
            {
                fields[count] = field;
            }

            if (end == line.Length)
            {
                return count + 1;
            }

            if (line[end] != separator)
            {
                return ~end;
            }

            start = end + 1;
        }
    }

    private static int Plain(ReadOnlySpan<byte> line, int start, byte separator, out CsvField field)
    {
        var length = line[start..].IndexOfAny(separator, Quote);
        var end = length < 0 ? line.Length : start + length;
        field = new(start, end - start, HasEscapes: false);
        return end < line.Length && line[end] == Quote ? ~end : end;
    }

    private static int Quoted(ReadOnlySpan<byte> line, int start, out CsvField field)
    {
        var hasEscapes = false;
        for (var at = start + 1; ;)
        {
            var length = line[at..].IndexOf(Quote);
            if (length < 0)
            {
                field = default;
                return ~start;
            }

            at += length + 1;
            if (at == line.Length || line[at] != Quote)
            {
                field = new(start + 1, at - start - 2, hasEscapes);
                return at;
            }

            hasEscapes = true;
            at++;
        }
    }
}
