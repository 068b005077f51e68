using NodaTime;

namespace Governance.Delegation;

/// <summary>Adds up over the current calendar period, or over all of time. Of a committed act it keeps nothing but the sum.</summary>
internal sealed class PeriodMeter(BudgetTerms terms) : Meter(terms.Currency)
{
    // Kept, so that no call within the period asks the time zone.
    private BudgetWindow _window = terms.WindowAt(Instant.MinValue);

    public override IEnumerable<CommittedUse> Committed
    {
        get
        {
            var committed = Used;
            foreach (var hold in Open)
            {
                committed -= IsIncluded(hold) ? hold.Amount : 0;
            }

            return committed > 0 ? [new(Latest, committed)] : [];
        }
    }

    public override decimal UsedAt(Instant at)
    {
        var now = Instant.Max(Latest, at);
        return Contains(now) ? Used - ExpiredBy(now, Duration.MaxValue) : 0;
    }

    protected override bool IsIncluded(Hold hold) => hold.At >= _window.Start;

    protected override void Include(Hold hold)
    {
        if (IsIncluded(hold))
        {
            Add(hold.Amount);
        }
    }

    protected override void Roll()
    {
        if (!Contains(Latest))
        {
            _window = terms.WindowAt(Latest);
            Clear();
        }
    }

    /// <summary>Whether the current window holds an instant that is not before it. The last window of all has no end, which is what the second question is for.</summary>
    private bool Contains(Instant now) => now < _window.End || terms.WindowAt(now) == _window;
}
