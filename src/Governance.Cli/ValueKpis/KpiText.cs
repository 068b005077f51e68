namespace Governance.Cli.ValueKpis;

/// <summary>Fits what assessments say to a page.</summary>
internal static class KpiText
{
    /// <summary>The text with numbers and their percent signs on one line; French has no-break spaces there already.</summary>
    public static string Whole(string text) => text.Replace(" %", "\u00a0%", StringComparison.Ordinal);
}
