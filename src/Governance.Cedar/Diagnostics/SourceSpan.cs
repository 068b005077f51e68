using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>A stretch of a text. It does not know which text. Equality is by value; the default is the empty stretch at the start.</summary>
/// <param name="Start">Offset of the first character, from 0, in UTF-16 code units.</param>
/// <param name="Length">Number of UTF-16 code units; 0 marks a place between characters.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    internal static SourceSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
