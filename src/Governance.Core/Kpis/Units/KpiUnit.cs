namespace Governance.Kpis;

/// <summary>The unit of a KPI: what a number of it means.</summary>
/// <remarks>
/// Written as a text (<see cref="Parse"/>): a currency code (<c>EUR</c>); <c>second</c>, <c>minute</c>, <c>hour</c>, <c>day</c> or <c>week</c>; <c>percent</c>, or <c>share</c> for
/// the same as a number from 0 to 1; <c>count of refunds</c>; <c>quantity of kWh</c>; <c>points of 100</c>, or <c>points from 1 to 5</c>; and money, time, counts or quantities per
/// thing: <c>EUR per refund</c>, <c>minute per case</c>, <c>quantity of kWh per tonne</c>. Equality compares all parts; units of one dimension may still differ, such as hours and days.
/// </remarks>
public sealed record KpiUnit
{
    private KpiUnit(UnitDimension dimension) => Dimension = dimension;

    /// <summary>A part of a whole, in percent.</summary>
    public static KpiUnit Percent { get; } = new(UnitDimension.Share) { IsPercent = true };

    /// <summary>A part of a whole, as a number from 0 to 1.</summary>
    public static KpiUnit Share { get; } = new(UnitDimension.Share);

    /// <summary>What it measures.</summary>
    public UnitDimension Dimension { get; }

    /// <summary>The currency of money, also of money per thing; the default value of <see cref="Governance.Currency"/> for anything else.</summary>
    public Currency Currency { get; private init; }

    /// <summary>The unit of time, also of time per thing; <see langword="null"/> for anything else.</summary>
    public TimeUnit? Time { get; private init; }

    /// <summary>What is counted, in the author's words; empty for anything but counts, and counts per thing.</summary>
    public string Counted { get; private init; } = string.Empty;

    /// <summary>The unit of a measured quantity, in the author's words, also of a quantity per thing; empty for anything else.</summary>
    public string Measured { get; private init; } = string.Empty;

    /// <summary>The thing that a rate is per, in the author's words; empty for anything else.</summary>
    public string Per { get; private init; } = string.Empty;

    /// <summary>What texts call it; <see langword="null"/> for its own words.</summary>
    internal LocalizedText? Name { get; private init; }

    /// <summary>Whether a share is written in percent.</summary>
    public bool IsPercent { get; private init; }

    /// <summary>The lowest score; 0 for anything else.</summary>
    public decimal Lowest { get; private init; }

    /// <summary>The highest score; 0 for anything else.</summary>
    public decimal Highest { get; private init; }

    /// <summary>Whether it is measured as a numerator and a denominator.</summary>
    public bool IsRatio => Dimension is UnitDimension.Share or UnitDimension.Rate;

    /// <summary>What a ratio of 1 is in this unit: 100 for percent, 1 for all others.</summary>
    public double Scale => IsPercent ? 100.0 : 1.0;

    /// <summary>Whether there is so much of it per thing.</summary>
    internal bool HasRates => Dimension is UnitDimension.Money or UnitDimension.Duration or UnitDimension.Count or UnitDimension.Quantity;

    /// <summary>The unit without the thing that a rate is per; the unit itself when it is none.</summary>
    internal KpiUnit Quantity => Dimension != UnitDimension.Rate ? this : Time is { } time ? InTime(time) : Counted.Length > 0 ? CountOf(Counted) : Measured.Length > 0 ? QuantityOf(Measured) : InCurrency(Currency);

    /// <summary>Money in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static KpiUnit InCurrency(Currency currency) => currency.Code.Length > 0
        ? new(UnitDimension.Money) { Currency = currency }
        : throw new ArgumentException("A unit of money has a currency.", nameof(currency));

    /// <summary>A length of time.</summary>
    /// <param name="unit">The unit of time.</param>
    public static KpiUnit InTime(TimeUnit unit) => new(UnitDimension.Duration) { Time = unit };

    /// <summary>A number of things.</summary>
    /// <param name="things">What is counted, such as <c>refunds</c>.</param>
    /// <exception cref="ArgumentException">The text names nothing.</exception>
    public static KpiUnit CountOf(string things) => new(UnitDimension.Count) { Counted = KpiUnitText.CheckNoun(things, nameof(things)) };

    /// <summary>A measured quantity.</summary>
    /// <param name="unit">Its unit, such as <c>kWh</c> or <c>cubic metres</c>.</param>
    /// <exception cref="ArgumentException">The text names nothing.</exception>
    public static KpiUnit QuantityOf(string unit) => new(UnitDimension.Quantity) { Measured = KpiUnitText.CheckNoun(unit, nameof(unit)) };

    /// <summary>Points on a scale.</summary>
    /// <param name="lowest">The lowest score.</param>
    /// <param name="highest">The highest score.</param>
    /// <exception cref="ArgumentOutOfRangeException">The highest score is not above the lowest.</exception>
    public static KpiUnit Points(decimal lowest, decimal highest) => lowest < highest
        ? new(UnitDimension.Score) { Lowest = lowest, Highest = highest }
        : throw new ArgumentOutOfRangeException(nameof(highest), highest, "The highest score is above the lowest.");

    /// <summary>A quantity per thing.</summary>
    /// <param name="quantity">Money, time, a count or a measured quantity.</param>
    /// <param name="thing">The thing, such as <c>refund</c>.</param>
    /// <exception cref="ArgumentNullException">There is no quantity.</exception>
    /// <exception cref="ArgumentException">The quantity is a ratio or a score, or the text names nothing.</exception>
    public static KpiUnit RateOf(KpiUnit quantity, string thing)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.HasRates
            ? new(UnitDimension.Rate)
            {
                Currency = quantity.Currency,
                Time = quantity.Time,
                Counted = quantity.Counted,
                Measured = quantity.Measured,
                Per = KpiUnitText.CheckNoun(thing, nameof(thing)),
            }
            : throw new ArgumentException("Only money, time, counts and quantities are measured per thing.", nameof(quantity));
    }

    /// <summary>Reads a unit from its text.</summary>
    /// <param name="text">A text such as <c>day</c>, <c>EUR</c> or <c>percent</c>.</param>
    /// <exception cref="ArgumentException">The text is not a unit.</exception>
    public static KpiUnit Parse(string text) =>
        TryParse(text) ?? throw new ArgumentException($"`{text}` is not a unit, such as `EUR`, `hour`, `percent`, `count of refunds`, `quantity of kWh`, `points of 100` or `EUR per refund`.", nameof(text));

    /// <summary>Reads a unit from its text; <see langword="null"/> when it is none.</summary>
    /// <param name="text">A text such as <c>day</c>, <c>EUR</c> or <c>percent</c>.</param>
    public static KpiUnit? TryParse(string? text) => text is null ? null : KpiUnitText.Parse(text);

    /// <summary>By how much numbers of another unit are multiplied to be numbers of this one; <see langword="null"/> when they cannot be.</summary>
    /// <remarks>Only lengths of time are converted, and what they are per must be the same: there is no rate of exchange in a model.</remarks>
    /// <param name="other">The other unit.</param>
    public double? FactorFrom(KpiUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this == other ? 1.0
            : Time is { } to && other.Time is { } from && this with { Time = from } == other ? (double)from.Seconds / to.Seconds
            : null;
    }

    /// <summary>The same under another name in texts; it is no unit to compare with.</summary>
    /// <param name="name">What texts call it; <see langword="null"/> for its own words.</param>
    internal KpiUnit Called(LocalizedText? name) => name is null ? this : this with { Name = name };

    /// <summary>The text, as it is written in files.</summary>
    public override string ToString() => KpiUnitText.Write(this);
}
