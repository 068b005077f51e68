namespace Governance.Cedar;

/// <summary>How large texts, expressions and values may be. Beyond a limit there is an error with its place; nothing crashes or is cut off.</summary>
public static class CedarLimits
{
    /// <summary>How many brackets, braces, parentheses and <c>if</c> may be open at one place of a text.</summary>
    public const int NestingDepth = 256;

    /// <summary>How many operators may be applied on top of one another. A chain of <c>&amp;&amp;</c> or of <c>||</c> counts once, whatever its length.</summary>
    public const int ExpressionHeight = 1000;

    /// <summary>How long a text may be, in UTF-16 code units for policies and in bytes for JSON.</summary>
    public const int TextLength = 4 * 1024 * 1024;

    /// <summary>How many sets and records may be nested in one another.</summary>
    public const int ValueDepth = 256;

    /// <summary>How many errors of one text are reported; what comes after is left out.</summary>
    public const int Diagnostics = 100;

    internal const string ValueTooDeep = "sets and records are nested too deeply";
}
