using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>A place in a text as editors show it. Equality is by value.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units; a tab counts once.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LinePosition(int Line, int Column);
