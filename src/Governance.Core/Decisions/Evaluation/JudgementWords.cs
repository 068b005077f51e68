namespace Governance.Decisions;

/// <summary>What befell a rule when it was asked, in both languages.</summary>
internal static class JudgementWords
{
    public static LocalizedText ConditionErred(string message) =>
        new($"its condition could not be judged: {message}", $"sa condition n’a pas pu être évaluée : {message}");
}
