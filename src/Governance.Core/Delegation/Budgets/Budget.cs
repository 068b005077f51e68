using NodaTime;

namespace Governance.Delegation;

/// <summary>How much, or how often, a delegation rule and everything that hangs under it may be used in a period.</summary>
/// <remarks>A budget is shared down the chain: what a sub-delegation uses counts against every rule above it.</remarks>
public sealed record Budget
{
    /// <summary>The id within the rule.</summary>
    public required BudgetId Id { get; init; }

    /// <summary>The greatest sum of amounts, above 0; exactly one of this and <see cref="Count"/> is given. An act without an amount, or in another currency, is then not covered.</summary>
    public Money? Amount { get; init; }

    /// <summary>The greatest number of acts, at least 1; exactly one of this and <see cref="Amount"/> is given.</summary>
    public int? Count { get; init; }

    /// <summary>The time over which it adds up.</summary>
    public required BudgetPeriod Period { get; init; }

    /// <summary>The length of the window of <see cref="BudgetPeriod.Rolling"/>; <see langword="null"/> for every other period.</summary>
    public Duration? Window { get; init; }

    /// <summary>The time zone of a calendar period by its name in the IANA database, such as <c>Europe/Zurich</c>; <see langword="null"/> for <see cref="BudgetPeriod.Lifetime"/> and <see cref="BudgetPeriod.Rolling"/>.</summary>
    public string? TimeZone { get; init; }
}
