namespace Governance.Kpis;

/// <summary>What a unit measures; quantities of different dimensions are never compared nor added.</summary>
public enum UnitDimension
{
    /// <summary>A number of things: whole, and not negative.</summary>
    Count,

    /// <summary>An amount in one currency; amounts are never converted into another.</summary>
    Money,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A part of a whole: so many of so many. Measured as a numerator and a denominator, never as a number alone, so that shares are never averaged.</summary>
    Share,

    /// <summary>A quantity per thing, such as euros per case. Measured as a numerator and a denominator, and never averaged either.</summary>
    Rate,

    /// <summary>Points on a scale with two ends; they can be averaged, not added up.</summary>
    Score,

    /// <summary>A measured quantity in a unit that the author names, such as energy in kWh; quantities are never converted.</summary>
    Quantity,
}
