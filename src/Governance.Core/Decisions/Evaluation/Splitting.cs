using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>The amount with which an act is compared with limits: its own, and those of the acts that it counts with, so that no split gets round a limit.</summary>
internal sealed record Splitting
{
    public static readonly Splitting Nothing = new();

    /// <summary>The amount that counts; <see langword="null"/> when the act has none.</summary>
    public Money? CountedAmount { get; private init; }

    /// <summary>The acts that this one counts with; <see langword="null"/> when its decision type has no splitting window.</summary>
    public RelatedActs? Related { get; private init; }

    /// <summary>The sums that were seen of them.</summary>
    public ValueList<Money> Seen { get; private init; }

    /// <summary>Why the amount cannot be known; the act is then refused.</summary>
    public LocalizedText? Problem { get; private init; }

    /// <summary>What an act counts with; <see langword="null"/> when it counts alone.</summary>
    public static Splitting? Of(DecisionRequest request, StandingLimits limits, IBudgetUsage? usage)
    {
        if (request.Amount is not { } amount || limits.SplittingOf(request.DecisionType) is not var (type, window))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(request.Counterparty))
        {
            return new() { CountedAmount = amount, Problem = LimitWords.NoCounterparty(type) };
        }

        var related = new RelatedActs(type, request.Purpose, request.Counterparty, window);
        return usage?.FindRelated(related, request.At) is { } seen
            ? Sum(amount, seen) with { Related = related, Seen = seen }
            : new() { CountedAmount = amount, Related = related, Problem = LimitWords.UnknownRelated(related) };
    }

    private static Splitting Sum(Money amount, ValueList<Money> seen)
    {
        var sum = amount.Amount;
        foreach (var other in seen)
        {
            if (other.Currency != amount.Currency)
            {
                return new() { CountedAmount = amount, Problem = LimitWords.ForeignRelated(other, amount) };
            }

            sum += other.Amount;
        }

        return Money.IsValidAmount(sum) && seen.All(m => m.Amount >= 0)
            ? new() { CountedAmount = new Money(sum, amount.Currency) }
            : new() { CountedAmount = amount, Problem = LimitWords.SumOutOfRange };
    }
}
