using System.Buffers;

namespace Governance.Serialization;

/// <summary>
/// Reads a JSON text (RFC 8259, strictly) into a map of its values. Unlike the platform's reader it never throws, words its own messages, and goes on
/// after the slips that people make (a trailing comma, a missing one, a comment, a bare word), so that one run shows them all.
/// </summary>
internal ref partial struct JsonScanner
{
    /// <summary>How many objects and lists may be inside one another; the same as the platform's default.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many values a text may hold.</summary>
    public const int MaxValues = 10_000_000;

    private static readonly SearchValues<byte> EndsOfWord = SearchValues.Create(" \t\r\n,:[]{}\"/"u8);

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly JsonMap _map;
    private readonly ProblemList _problems;
    private int _at;
    private int _depth;
    private bool _stopped;

    private JsonScanner(JsonMap map, ProblemList problems)
    {
        _bytes = map.Text.Bytes;
        _map = map;
        _problems = problems;
    }

    /// <summary>Whether reading ends here: the text cannot be made sense of any more, or there are more problems than anybody wants to know.</summary>
    private readonly bool IsStopped => _stopped || _problems.IsOverflowing;

    private readonly bool AtEnd => _at == _bytes.Length;

    private readonly byte Current => _at < _bytes.Length ? _bytes[_at] : (byte)0;

    /// <summary>Reads a text and reports what is wrong with it.</summary>
    /// <returns>The map; <see langword="null"/> when the text could not be read to its end.</returns>
    public static JsonMap? Scan(DocumentText text, ProblemList problems)
    {
        var map = new JsonMap(text);
        var scanner = new JsonScanner(map, problems);
        scanner.ScanText();
        return scanner.IsStopped ? null : map;
    }

    /// <summary>Whether a text could hold more values than it may; a text for which it is false holds fewer, whatever it says.</summary>
    public static bool MayHaveTooManyValues(ReadOnlySpan<byte> bytes) =>
        // Before each value but the root stands a comma or an opening bracket.
        bytes.Length > MaxValues && 1L + bytes.Count((byte)',') + bytes.Count((byte)'{') + bytes.Count((byte)'[') > MaxValues;

    private void ScanText()
    {
        SkipSpace(-1);
        if (AtEnd)
        {
            Stop(JsonProblems.Empty(_map.Text.IsLine), 0, 0, -1);
            return;
        }

        ScanValue(-1, 0, 0);
        if (!IsStopped)
        {
            SkipSpace(-1);
            if (!IsStopped && !AtEnd)
            {
                Stop(JsonProblems.TextAfterEnd(_map.Text.IsLine), _at, WordLength(), -1);
            }
        }
    }

    private void ScanValue(int parent, int nameStart, int nameLength)
    {
        if (_map.Count == MaxValues)
        {
            Stop(JsonProblems.TooManyValues(), _at, 1, parent);
            return;
        }

        var node = _map.Add(new JsonNode(JsonKind.Unreadable, _at, 0, nameStart, nameLength, parent, _map.Count + 1));
        var kind = Current switch
        {
            (byte)'{' => ScanContainer(node, JsonKind.Object),
            (byte)'[' => ScanContainer(node, JsonKind.List),
            (byte)'"' => ScanString(node) ? JsonKind.Text : JsonKind.Unreadable,
            _ => ScanWord(node, parent),
        };
        _map.Close(node, kind, _at);
    }

    private JsonKind ScanContainer(int node, JsonKind kind)
    {
        if (_depth == MaxDepth)
        {
            Stop(JsonProblems.TooDeep(), _at, 1, node);
            return kind;
        }

        _map.Close(node, kind, _at + 1);
        _depth++;
        _at++;
        ScanItems(node, kind == JsonKind.Object ? (byte)'}' : (byte)']');
        _depth--;
        if (kind == JsonKind.Object && !IsStopped)
        {
            ReportDuplicates(node);
        }

        return kind;
    }

    private void ScanItems(int node, byte close)
    {
        var (comma, first) = (-1, true);
        while (!IsStopped)
        {
            SkipSpace(node);
            if (IsStopped || IsUnclosed(node))
            {
                return;
            }

            if (Current == close)
            {
                if (comma >= 0)
                {
                    _problems.Add(JsonProblems.TrailingComma(), comma, 1, _map, node);
                }

                _at++;
                return;
            }

            if (!first && comma < 0 && !SkipMissingComma(node, close))
            {
                return;
            }

            first = false;
            ScanItem(node, close);
            if (IsStopped)
            {
                return;
            }

            SkipSpace(node);
            comma = Current == (byte)',' ? _at++ : -1;
        }
    }

    private void ScanItem(int node, byte close)
    {
        if (close == (byte)']')
        {
            ScanValue(node, 0, 0);
            return;
        }

        var start = _at;
        var named = ScanName(node);
        var end = _at;
        SkipSpace(node);
        if (IsStopped || IsUnclosed(node))
        {
            return;
        }

        if (Current != (byte)':')
        {
            Stop(JsonProblems.ExpectedColon(Found()), _at, WordLength(), node);
            return;
        }

        _at++;
        SkipSpace(node);
        if (!IsStopped && !IsUnclosed(node))
        {
            ScanValue(node, start, named ? end - start : 0);
        }
    }

    /// <summary>A name, in double quotes; a bare word is reported and passed over.</summary>
    private bool ScanName(int node)
    {
        if (Current == (byte)'"')
        {
            return ScanString(node);
        }

        var length = WordLength();
        if (EndsOfWord.Contains(Current))
        {
            Stop(JsonProblems.ExpectedName(Found()), _at, length, node);
            return false;
        }

        _problems.Add(JsonProblems.BareName(Found()), _at, length, _map, node);
        _at += length;
        return false;
    }

    /// <summary>A comma was forgotten before what is clearly the next item; anything else ends the reading.</summary>
    private bool SkipMissingComma(int node, byte close)
    {
        if (Current == (byte)'"' || (close == (byte)']' && Current is (byte)'{' or (byte)'['))
        {
            _problems.Add(JsonProblems.MissingComma(), EndOfPrevious(), 1, _map, node);
            return true;
        }

        Stop(JsonProblems.ExpectedCommaOr(close, Found()), _at, WordLength(), node);
        return false;
    }
}
