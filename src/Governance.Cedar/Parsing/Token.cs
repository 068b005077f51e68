using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>One word or sign of a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public SourceSpan Span => new(Start, Length);
}
