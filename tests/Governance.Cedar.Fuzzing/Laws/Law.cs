using System.Diagnostics.CodeAnalysis;

namespace Governance.Cedar.Fuzzing;

/// <summary>States what holds for every input.</summary>
internal static class Law
{
    public static void Holds([DoesNotReturnIf(false)] bool isTrue, string law, string detail = "")
    {
        if (!isTrue)
        {
            throw new BrokenLawException(law, detail);
        }
    }

    public static void Same(string expected, string actual, string law)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new BrokenLawException(law, $"\n--- first\n{expected}\n--- then\n{actual}");
        }
    }
}
