using System.Globalization;
using System.Text;

namespace Governance.Cedar;

/// <summary>Turns what stands between the quotes of a literal into its text, or into the pieces of a <c>like</c> pattern.</summary>
internal ref struct StringLiteral
{
    private readonly ReadOnlySpan<char> _raw;
    private readonly int _offset;
    private readonly bool _isPattern;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _pieces = [];
    private readonly StringBuilder _piece = new();
    private int _position;

    private StringLiteral(ReadOnlySpan<char> raw, int offset, bool isPattern, DiagnosticBag diagnostics)
    {
        _raw = raw;
        _offset = offset;
        _isPattern = isPattern;
        _diagnostics = diagnostics;
    }

    /// <summary>The text of a string literal; what is wrong in it is reported and left out.</summary>
    public static string Read(string text, Token token, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<char> raw = text.AsSpan(token.Start + 1, token.Length - 2);
        return raw.ContainsAny('\\', '\r') || raw.ContainsAnyInRange('\uD800', '\uDFFF')
            ? new StringLiteral(raw, token.Start + 1, isPattern: false, diagnostics).Pieces()[0]
            : raw.ToString();
    }

    /// <summary>The pattern a string literal denotes behind <c>like</c>.</summary>
    public static LikePattern ReadPattern(string text, Token token, DiagnosticBag diagnostics) =>
        new(new StringLiteral(text.AsSpan(token.Start + 1, token.Length - 2), token.Start + 1, isPattern: true, diagnostics).Pieces());

    private List<string> Pieces()
    {
        while (_position < _raw.Length)
        {
            char c = _raw[_position];
            if (c == '\\')
            {
                Escape();
            }
            else if (c == '*' && _isPattern)
            {
                _pieces.Add(_piece.ToString());
                _piece.Clear();
                _position++;
            }
            else
            {
                Plain(c);
            }
        }

        _pieces.Add(_piece.ToString());
        return _pieces;
    }

    private void Plain(char c)
    {
        bool isPair = char.IsHighSurrogate(c) && _position + 1 < _raw.Length && char.IsLowSurrogate(_raw[_position + 1]);
        if (c == '\r')
        {
            Report(1, "a carriage return cannot stand in a string", "write `\\r`, or end lines with a line feed only");
        }
        else if (char.IsSurrogate(c) && !isPair)
        {
            Report(1, "the string is not well-formed Unicode: half of a surrogate pair");
        }

        _piece.Append(_raw.Slice(_position, isPair ? 2 : 1));
        _position += isPair ? 2 : 1;
    }

    private void Escape()
    {
        char code = _position + 1 < _raw.Length ? _raw[_position + 1] : '\0';
        switch (code)
        {
            case 'n':
                Append('\n');
                break;
            case 'r':
                Append('\r');
                break;
            case 't':
                Append('\t');
                break;
            case '0':
                Append('\0');
                break;
            case '\\' or '"' or '\'':
                Append(code);
                break;
            case '*' when _isPattern:
                Append('*');
                break;
            case 'x':
                Hexadecimal();
                break;
            case 'u':
                Unicode();
                break;
            default:
                Report(
                    2,
                    $"`\\{(char.IsControl(code) ? "…" : code)}` is not an escape",
                    code == '*' ? "`\\*` stands only behind `like`; elsewhere `*` needs no backslash" : "escapes are `\\\"`, `\\\\`, `\\n`, `\\r`, `\\t`, `\\0`, `\\'`, `\\x41`, `\\u{1F600}`; a backslash is written `\\\\`");
                _position += 2;
                break;
        }
    }

    private void Append(char c)
    {
        _piece.Append(c);
        _position += 2;
    }

    private void Hexadecimal()
    {
        ReadOnlySpan<char> digits = _raw.Slice(_position + 2, Math.Min(2, _raw.Length - _position - 2));
        if (digits.Length == 2 && byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code) && code <= 0x7F)
        {
            _piece.Append((char)code);
        }
        else
        {
            Report(2 + digits.Length, $"`\\x{digits}` is not an escape", "`\\x` takes two hexadecimal digits, at most `7F`; beyond, write `\\u{…}`");
        }

        _position += 2 + digits.Length;
    }

    private void Unicode()
    {
        ReadOnlySpan<char> rest = _raw[(_position + 2)..];
        int close = rest[..Math.Min(rest.Length, 8)].IndexOf('}');
        if (close > 1 && rest[0] == '{' && uint.TryParse(rest[1..close], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code) && Rune.IsValid(code))
        {
            _piece.Append(new Rune(code).ToString());
            _position += 2 + close + 1;
            return;
        }

        int length = 2 + Math.Max(0, close + 1);
        Report(length, $"`{_raw.Slice(_position, length)}` is not an escape", "`\\u{…}` takes one to six hexadecimal digits that name a Unicode character");
        _position += length;
    }

    private readonly void Report(int length, string message, string? help = null) =>
        _diagnostics.Error(CedarDiagnosticIds.InvalidString, new SourceSpan(_offset + _position, Math.Min(length, _raw.Length - _position)), message, help);
}
