using System.Text;
using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Walks over one JSON text. A method that returns false has set <see cref="Error"/>.</summary>
internal ref partial struct CedarJsonReader
{
    private const int BeyondValues = 16;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _skipped;
    private readonly List<string> _path = [];
    private Utf8JsonReader _reader;
    private int _depth;
    private int _expressionDepth;

    /// <summary>Starts before the text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="depth">
    /// How deep the framework follows brackets. The depth of values and expressions is checked here, with a place; the framework's own limit
    /// only has to lie beyond, also for calls nested in calls.
    /// </param>
    public CedarJsonReader(ReadOnlySpan<byte> utf8, int depth = (4 * CedarLimits.ValueDepth) + BeyondValues)
    {
        _skipped = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        _utf8 = utf8[_skipped..];
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = depth });
    }

    public CedarJsonError? Error { get; private set; }

    public bool Start()
    {
        if (_utf8.Length > CedarLimits.TextLength)
        {
            return Fail($"the text has {_utf8.Length} bytes; at most {CedarLimits.TextLength} are read");
        }

        return _reader.Read();
    }

    /// <summary>Whether nothing follows; the framework throws when something does.</summary>
    public bool End() => !_reader.Read();

    public CedarJsonError Malformed()
    {
        int offset = (int)Math.Min(_reader.BytesConsumed, _utf8.Length);
        ReadOnlySpan<byte> rest = _utf8[offset..].TrimStart(" \t\r\n"u8);
        offset = _utf8.Length - rest.Length;
        string found = rest.IsEmpty ? "unexpected end of the text"
            : Rune.DecodeFromUtf8(rest, out Rune rune, out _) == System.Buffers.OperationStatus.Done && !Rune.IsControl(rune) ? $"at or behind `{rune}`"
            : "unreadable bytes";
        return new CedarJsonError($"the text is not valid JSON: {found}", Help: null, _skipped + offset) { Path = PathText() };
    }

    private string PathText() => _path.Count == 0 ? "$" : string.Concat(_path.Prepend("$"));

    private bool Fail(string message, string? help = null)
    {
        Error ??= new CedarJsonError(message, help, _skipped + (int)_reader.TokenStartIndex) { Path = PathText() };
        return false;
    }

    private bool Wrong(string expected, string? help = null) => Fail($"expected {expected}, found {Found()}", help);

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a Boolean",
        JsonTokenType.Null => "null",
        _ => "the end of what encloses it",
    };

    private void Enter(string member) => _path.Add(CedarName.IsIdentifier(member) ? $".{member}" : $"[{CedarText.Quote(member)}]");

    private void Enter(int index) => _path.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{index}]"));

    private void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Goes to the next member of an object: true with its name, standing on its value; false at the end.</summary>
    private bool NextMember(out string name)
    {
        _reader.Read();
        name = string.Empty;
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        name = _reader.GetString()!;
        _reader.Read();
        return true;
    }

    /// <summary>Goes to the next item of an array: true standing on it; false at the end.</summary>
    private bool NextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    private bool Text(string what, out string text)
    {
        text = _reader.TokenType == JsonTokenType.String ? _reader.GetString()! : string.Empty;
        return _reader.TokenType == JsonTokenType.String || Wrong(what);
    }
}
