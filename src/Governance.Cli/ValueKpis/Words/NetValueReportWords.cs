using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>What is said of the net value of use cases where the statement's own line would say too much, in both languages.</summary>
internal static class NetValueReportWords
{
    /// <summary>Of costs that cannot be counted.</summary>
    public static LocalizedText Missing { get; } = new(
        "what reviews, overruled decisions, escalations and incidents cost is not counted: the folder has no record of them",
        "ce que coûtent les revues, les décisions corrigées, les escalades et les incidents n’est pas compté\u00a0: le dossier n’en a pas trace");

    public static LocalizedText NothingMeasured(string useCase) => new(
        $"{useCase}: nothing that is owed to it was measured and still holds", $"{useCase}\u00a0: rien de ce qui lui est dû n’est mesuré et encore valable");

    /// <summary>An upper bound of what was gained, or a lower bound of what was lost.</summary>
    public static LocalizedText AtMost(LocalizedText verdict, string useCase, bool isLoss, LocalizedText amount, string from, string last, LocalizedText interval)
    {
        var (way, sens) = isLoss ? ("lost at least", "a coûté au moins") : ("gained at most", "a rapporté au plus");
        return new(
            $"{verdict.En}: {useCase} {way} {amount.En} net from {from} to {last} ({interval.En})",
            $"{verdict.Fr}\u00a0: {useCase} {sens} {amount.Fr} net du {from} au {last} ({interval.Fr})");
    }

    public static LocalizedText Interval(LocalizedText confidence, LocalizedText low, LocalizedText high) => new(
        $"{confidence.En}: {low.En} to {high.En}", $"{confidence.Fr}\u00a0: de {low.Fr} à {high.Fr}");

    public static LocalizedText Amount(double amount, string currency)
    {
        var number = KpiFigures.Number(amount, 2);
        return new($"{number.En}\u00a0{currency}", $"{number.Fr}\u00a0{currency}");
    }
}
