using System.Text;
using Governance.Cedar;

namespace Governance.Cli.Cedar.Reading;

/// <summary>A text that people gave: its name, its bytes, and what they say.</summary>
internal sealed class InputText
{
    private InputText(string name, ReadOnlyMemory<byte> utf8, string text) => (Utf8, Source) = (utf8, new SourceText(name, text));

    /// <summary>The bytes, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The text and its name.</summary>
    public SourceText Source { get; }

    public string Name => Source.Name;

    public string Text => Source.Text;

    /// <summary>Whether it can only be JSON: neither policies nor schemas in Cedar's own syntax begin with a brace or a bracket.</summary>
    public bool IsJson => Text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>Reads bytes as UTF-8; what is not UTF-8 is a problem at its place.</summary>
    public static InputText? Decode(string name, ReadOnlyMemory<byte> bytes, ICollection<Diagnostic> problems)
    {
        var utf8 = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (System.Text.Unicode.Utf8.IsValid(utf8.Span))
        {
            return new(name, utf8, Encoding.UTF8.GetString(utf8.Span));
        }

        problems.Add(InputProblems.NotUtf8(new SourceText(name, Encoding.UTF8.GetString(utf8.Span)), FirstInvalid(utf8.Span)));
        return null;
    }

    /// <summary>Where a byte stands in the text, in UTF-16 code units.</summary>
    public int Offset(int byteOffset) => Encoding.UTF8.GetCharCount(Utf8.Span[..Math.Clamp(byteOffset, 0, Utf8.Length)]);

    /// <summary>How many UTF-16 code units stand before the first byte that is not UTF-8.</summary>
    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += rune.Utf16SequenceLength;
            utf8 = utf8[length..];
        }

        return offset;
    }
}
