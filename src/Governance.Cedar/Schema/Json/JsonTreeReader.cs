using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Governance.Cedar;

/// <summary>Reads JSON with places, counted in characters as diagnostics show them.</summary>
internal ref struct JsonTreeReader
{
    // An attribute of a record type is three levels further down in JSON.
    private const int Deepest = (3 * CedarLimits.NestingDepth) + 16;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _skipped;
    private Utf8JsonReader _reader;
    private int _countedBytes;
    private int _countedCharacters;

    private JsonTreeReader(ReadOnlySpan<byte> utf8)
    {
        bool hasMark = utf8.StartsWith("\uFEFF"u8);
        _utf8 = hasMark ? utf8[3..] : utf8;
        _skipped = hasMark ? 1 : 0;
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = Deepest });
    }

    /// <summary>The value, or null when the text is not well-formed JSON; then that is reported.</summary>
    public static JsonTree? Read(ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        if (utf8.Length > CedarLimits.TextLength)
        {
            diagnostics.Error(CedarDiagnosticIds.TextTooLong, default, $"the text has {utf8.Length} bytes; at most {CedarLimits.TextLength} are read", "split it into several texts");
            return null;
        }

        if (!Utf8.IsValid(utf8))
        {
            diagnostics.Error(CedarDiagnosticIds.MalformedJson, default, "the text is not valid UTF-8");
            return null;
        }

        var reader = new JsonTreeReader(utf8);
        try
        {
            reader._reader.Read();
            JsonTree tree = reader.Value();
            reader._reader.Read();
            return tree;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The framework's reader reports malformed JSON by exceptions only.
            bool isTooDeep = reader._reader.CurrentDepth >= Deepest;
            var place = new SourceSpan(reader.Offset(Math.Min(reader._reader.BytesConsumed, reader._utf8.Length)), 0);
            diagnostics.Error(
                isTooDeep ? CedarDiagnosticIds.NestingTooDeep : CedarDiagnosticIds.MalformedJson,
                place,
                isTooDeep ? "arrays and objects are nested too deeply" : "the text is not valid JSON at or behind this place");
            return null;
        }
    }

    private JsonTree Value()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object();
            case JsonTokenType.StartArray:
                return Array();
            case JsonTokenType.String:
                return new JsonTree(JsonValueKind.String, TokenSpan()) { Text = _reader.GetString()! };
            case JsonTokenType.Number:
                return new JsonTree(JsonValueKind.Number, TokenSpan());
            case JsonTokenType.True:
                return new JsonTree(JsonValueKind.True, TokenSpan());
            case JsonTokenType.False:
                return new JsonTree(JsonValueKind.False, TokenSpan());
            default:
                return new JsonTree(JsonValueKind.Null, TokenSpan());
        }
    }

    private JsonTree Object()
    {
        int start = TokenSpan().Start;
        var members = new List<JsonMember>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            // Behind the name of a property the framework's reader has already consumed the colon.
            int nameStart = Offset(_reader.TokenStartIndex);
            SourceSpan span = SourceSpan.Between(nameStart, Offset(_reader.TokenStartIndex + _reader.ValueSpan.Length + 2));
            string name = _reader.GetString()!;
            _reader.Read();
            members.Add(new JsonMember(name, span, Value()));
        }

        return new JsonTree(JsonValueKind.Object, SourceSpan.Between(start, TokenSpan().End)) { Members = members };
    }

    private JsonTree Array()
    {
        int start = TokenSpan().Start;
        var items = new List<JsonTree>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return new JsonTree(JsonValueKind.Array, SourceSpan.Between(start, TokenSpan().End)) { Items = items };
    }

    private SourceSpan TokenSpan()
    {
        int start = Offset(_reader.TokenStartIndex);
        return SourceSpan.Between(start, Offset(_reader.BytesConsumed));
    }

    // Places are asked for from the start to the end, so that the whole text is counted once.
    private int Offset(long position)
    {
        int bytes = (int)position;
        if (bytes < _countedBytes)
        {
            return _skipped + Encoding.UTF8.GetCharCount(_utf8[..bytes]);
        }

        _countedCharacters += Encoding.UTF8.GetCharCount(_utf8[_countedBytes..bytes]);
        _countedBytes = bytes;
        return _skipped + _countedCharacters;
    }
}
