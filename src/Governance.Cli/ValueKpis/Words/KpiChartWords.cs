using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>What the legend of a control chart says, in both languages.</summary>
internal static class KpiChartWords
{
    public static LocalizedText Period { get; } = new("Period", "Période");

    public static LocalizedText Value { get; } = new("Value", "Valeur");

    public static LocalizedText Baseline { get; } = new("baseline", "référence");

    public static LocalizedText Measured { get; } = new("measured", "mesuré");

    /// <summary>Of periods that are neither in the baseline nor after the first day of the effect.</summary>
    public static LocalizedText Aside { get; } = new("left aside", "laissé de côté");

    public static LocalizedText Shift { get; } = new("a lasting shift is found", "un glissement durable est constaté");

    public static LocalizedText Mean(LocalizedText value) => new($"mean {value.En}", $"moyenne {value.Fr}");

    /// <summary>The limits of chance.</summary>
    public static LocalizedText Limits(LocalizedText low, LocalizedText high, bool ofBaseline, int points) => new(
        $"limits {low.En} to {high.En}, of {Points(points).En}{(ofBaseline ? " of the baseline" : string.Empty)}",
        $"limites de {low.Fr} à {high.Fr}, de {Points(points).Fr}{(ofBaseline ? " de la référence" : string.Empty)}");

    /// <summary>What the process does since the effect is measured.</summary>
    public static LocalizedText Current(LocalizedText mean, LocalizedText low, LocalizedText high) => new(
        $"measured since: mean {mean.En}, limits {low.En} to {high.En}", $"mesuré depuis\u00a0: moyenne {mean.Fr}, limites de {low.Fr} à {high.Fr}");

    public static LocalizedText Target(LocalizedText value) => new($"target {value.En}", $"cible {value.Fr}");

    public static LocalizedText Band(string low, LocalizedText high) => new($"band {low} to {high.En}", $"bande de {low} à {high.Fr}");

    /// <summary>Of a series that is too long for a row for each point.</summary>
    public static LocalizedText Thinned(int points, int most) => new(
        $"{points} points: a row shows up to {most} successive ones, all of them, but not their order; its value goes from the lowest to the highest",
        $"{points} points\u00a0: une ligne en montre jusqu’à {most} qui se suivent, tous, mais sans leur ordre\u202f; sa valeur va du plus bas au plus haut");

    private static LocalizedText Points(int points)
    {
        var count = KpiFigures.Number(points, 0);
        return new($"{count.En} {(points == 1 ? "point" : "points")}", $"{count.Fr} {(points < 2 ? "point" : "points")}");
    }
}
