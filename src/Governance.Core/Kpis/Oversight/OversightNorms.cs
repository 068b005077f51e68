using NodaTime;

namespace Governance.Kpis;

/// <summary>What healthy oversight looks like in an organisation; what is left out is measured and not judged.</summary>
/// <remarks>Shares are numbers from 0 to 1. Equality compares all parts.</remarks>
public sealed record OversightNorms
{
    /// <summary>The lowest healthy share of reviews that overrule: below it, people are likely to wave everything through; <see langword="null"/> for none.</summary>
    public decimal? OverrideRateLow { get; init; }

    /// <summary>The highest healthy share of reviews that overrule: above it, the agent is not fit for its task; <see langword="null"/> for none.</summary>
    public decimal? OverrideRateHigh { get; init; }

    /// <summary>The shortest time in which one can read what is to be accepted; <see langword="null"/> when no acceptance is too fast.</summary>
    public Duration? FastestAcceptance { get; init; }

    /// <summary>The greatest healthy share of acceptances that are faster; <see langword="null"/> when it is not judged.</summary>
    public decimal? MostTooFast { get; init; }

    /// <summary>The lowest healthy share of judged reviews in which escalating, or not, was right; <see langword="null"/> when it is not judged.</summary>
    public decimal? LeastEscalationAccuracy { get; init; }

    /// <summary>The lowest healthy share of sown errors that were caught; <see langword="null"/> when it is not judged.</summary>
    public decimal? LeastCaught { get; init; }

    /// <summary>How often judgements such as these hold, from 0.8 to 0.999; <see langword="null"/> for 0.95.</summary>
    public decimal? Confidence { get; init; }
}
