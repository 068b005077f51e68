namespace Governance.Kpis;

/// <summary>What is said of KPIs that contradict themselves, in both languages.</summary>
internal static class KpiWords
{
    public static LocalizedText BandNeedsBounds { get; } = new(
        "a band needs `bandLow` and `bandHigh`, the first below the second, and no `target`",
        "une bande demande `bandLow` et `bandHigh`, le premier sous le second, et pas de `target`");

    public static LocalizedText BoundsNeedBand { get; } = new(
        "`bandLow` and `bandHigh` belong to the direction `band`",
        "`bandLow` et `bandHigh` appartiennent à la direction `band`");
}
