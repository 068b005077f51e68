using NodaTime;

namespace Governance.Approvals;

/// <summary>The words of the diagram of an approval case, in both languages.</summary>
internal static class CaseWords
{
    public static LocalizedText Veto { get; } = new("veto", "veto");

    public static LocalizedText Step(int number) => new(Invariant($"step {number}"), Invariant($"étape {number}"));

    public static LocalizedText Escalation(int number) => new(Invariant($"escalation {number}"), Invariant($"escalade {number}"));

    public static LocalizedText Needed(int quorum, int voters) => new(Invariant($"{quorum} of {voters}"), Invariant($"{quorum} sur {voters}"));

    public static LocalizedText Weight(int weight) => new(Invariant($"weight {weight}"), Invariant($"poids {weight}"));

    public static LocalizedText Until(string instant) => new($"until {instant}", $"jusqu’au {instant}");

    public static LocalizedText Within(Duration period)
    {
        var length = PeriodWords.Of(period);
        return new($"within {length.En}", $"sous {length.Fr}");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
