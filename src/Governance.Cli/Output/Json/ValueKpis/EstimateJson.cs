using Governance.Statistics;

namespace Governance.Cli.Output.Json;

/// <summary>An interval; an end that nothing bounds is <see langword="null"/>.</summary>
internal sealed record EstimateJson(double? Lower, double? Upper, double Confidence)
{
    public static EstimateJson Of(ConfidenceInterval interval) => new(Finite(interval.Lower), Finite(interval.Upper), interval.Confidence);

    /// <summary>JSON knows no infinite numbers.</summary>
    public static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
