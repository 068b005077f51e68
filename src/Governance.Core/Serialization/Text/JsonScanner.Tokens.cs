using System.Buffers;
using System.Text;

namespace Governance.Serialization;

internal ref partial struct JsonScanner
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static b => (byte)b), (byte)'"', (byte)'\\']);

    /// <summary>A string; <see langword="false"/> when it is closed and yet no text, which has been reported.</summary>
    private bool ScanString(int node)
    {
        var (open, readable) = (_at++, true);
        while (!IsStopped)
        {
            var length = _bytes[_at..].IndexOfAny(StringStops);
            _at = length < 0 ? _bytes.Length : _at + length;
            switch (Current)
            {
                case (byte)'"':
                    _at++;
                    return readable;
                case (byte)'\\':
                    readable &= ScanEscape(node);
                    break;
                case (byte)'\n' or (byte)'\r' or 0 when AtEnd || Current != 0:
                    Stop(JsonProblems.UnclosedString(), open, _at - open, node);
                    return false;
                default:
                    _problems.Add(JsonProblems.ControlCharacter(Current), _at++, 1, _map, node);
                    readable = false;
                    break;
            }
        }

        return false;
    }

    private bool ScanEscape(int node)
    {
        var start = _at++;
        if (Current != (byte)'u')
        {
            if ("\"\\/bfnrt"u8.Contains(Current))
            {
                _at++;
                return true;
            }

            return Refuse(start, SequenceLength(), node);
        }

        _at++;
        if (!TryHex(out var unit))
        {
            return Refuse(start, 2, node);
        }

        var low = '\0';
        if (char.IsHighSurrogate(unit) && _bytes[_at..].StartsWith("\\u"u8))
        {
            _at += 2;
            if (!TryHex(out low))
            {
                return Refuse(start, _at - start, node);
            }
        }

        return !char.IsSurrogate(unit) || char.IsSurrogatePair(unit, low) || Refuse(start, _at - start, node);
    }

    private readonly bool Refuse(int start, int length, int node)
    {
        _problems.Add(JsonProblems.BadEscape(Encoding.UTF8.GetString(_bytes.Slice(start, Math.Min(length, _bytes.Length - start)))), start, length, _map, node);
        return false;
    }

    private bool TryHex(out char unit)
    {
        unit = '\0';
        if (_bytes.Length - _at < 4)
        {
            return false;
        }

        var digits = _bytes.Slice(_at, 4);
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }

            unit = (char)((unit << 4) | Convert.ToInt32(((char)digit).ToString(), 16));
        }

        _at += 4;
        return true;
    }

    /// <summary>A number, <c>true</c>, <c>false</c>, <c>null</c>, or something else, which is reported and passed over.</summary>
    private JsonKind ScanWord(int node, int parent)
    {
        var length = WordLength();
        var word = _bytes.Slice(_at, length);
        if (EndsOfWord.Contains(Current))
        {
            // A closing bracket or a comma where a value should be: the value was forgotten, and reading can go on.
            var problem = JsonProblems.ExpectedValue(Found());
            if (Current is (byte)'}' or (byte)']' or (byte)',' && parent >= 0)
            {
                _problems.Add(problem, _at, 1, _map, parent);
            }
            else
            {
                Stop(problem, _at, 1, parent);
            }

            return JsonKind.Unreadable;
        }

        var kind = word switch
        {
            _ when word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) => JsonKind.Boolean,
            _ when word.SequenceEqual("null"u8) => JsonKind.Null,
            _ when JsonNumber.IsValid(word) => JsonKind.Number,
            _ => JsonKind.Unreadable,
        };
        if (kind == JsonKind.Unreadable)
        {
            _problems.Add(JsonProblems.NotAValue(Encoding.UTF8.GetString(word)), _at, length, _map, node);
        }

        _at += length;
        return kind;
    }

    /// <summary>Passes over white space, and over comments, which are reported.</summary>
    private void SkipSpace(int node)
    {
        while (!IsStopped)
        {
            var length = _bytes[_at..].IndexOfAnyExcept(" \t\r\n"u8);
            _at = length < 0 ? _bytes.Length : _at + length;
            var rest = _bytes[_at..];
            if (!rest.StartsWith("//"u8) && !rest.StartsWith("/*"u8))
            {
                return;
            }

            var isBlock = rest[1] == (byte)'*';
            var end = isBlock ? rest[2..].IndexOf("*/"u8) + 4 : rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (isBlock && end < 4)
            {
                Stop(JsonProblems.Comment(), _at, 2, node);
                return;
            }

            end = end < 0 ? rest.Length : end;
            _problems.Add(JsonProblems.Comment(), _at, end, _map, node);
            _at += end;
        }
    }

    private bool IsUnclosed(int node)
    {
        if (AtEnd)
        {
            var opened = _map.Text.Locate(_map[node].Start, 1, string.Empty);
            Stop(JsonProblems.Unclosed(_map[node].Kind, opened, _map.Text.IsLine), EndOfPrevious(), 1, node);
        }

        return AtEnd;
    }

    private readonly void ReportDuplicates(int node)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var child = _map.FirstChild(node); child >= 0 && !_problems.IsOverflowing; child = _map.NextSibling(child))
        {
            if (_map[child].NameLength > 0 && _map.NameOf(child) is var name && !seen.TryAdd(name, child))
            {
                var first = _map.Text.Locate(_map[seen[name]].NameStart, 1, string.Empty);
                _problems.Add(JsonProblems.DuplicateProperty(name, first), _map[child].NameStart, _map[child].NameLength, _map, child);
            }
        }
    }

    private void Stop(Problem problem, int start, int length, int node)
    {
        _stopped = true;
        _problems.Add(problem, start, length, _map, node);
    }

    private readonly int WordLength()
    {
        var length = _bytes[_at..].IndexOfAny(EndsOfWord);
        return length < 0 ? _bytes.Length - _at : Math.Max(1, length);
    }

    private readonly int SequenceLength() => _at == _bytes.Length || Rune.DecodeFromUtf8(_bytes[_at..], out _, out var length) != OperationStatus.Done ? 1 : length + 1;

    private readonly string Found() => Encoding.UTF8.GetString(_bytes.Slice(_at, WordLength()));

    /// <summary>The offset after the last byte before this one that is no white space.</summary>
    private readonly int EndOfPrevious() => _bytes[.._at].TrimEnd(" \t\r\n"u8).Length;
}
