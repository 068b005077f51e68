namespace Governance.Delegation;

/// <summary>The time over which a budget adds up. Days, weeks (from Monday), months, quarters and years are those of a time zone.</summary>
public enum BudgetPeriod
{
    /// <summary>The whole life of the rule.</summary>
    Lifetime,

    /// <summary>A window of fixed length that ends at the moment of the act.</summary>
    Rolling,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar week, Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
