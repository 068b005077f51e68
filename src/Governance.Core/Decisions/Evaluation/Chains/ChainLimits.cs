using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Whether an act keeps to the hours, the classes of data and the amounts of every link. The link nearest to the root is told.</summary>
internal sealed class ChainLimits(RequestFacts facts)
{
    private const ChainTraits Limited = ChainTraits.Calendar | ChainTraits.DataClasses | ChainTraits.AmountLimit;

    private readonly Money? _amount = facts.CountedAmount;

    /// <summary>The calendar that was asked last: links often share one.</summary>
    private (BusinessCalendar? Calendar, bool IsOpen) _asked;

    public LocalizedText? FindProblem(DelegationNode leaf)
    {
        LocalizedText? nearest = null;
        for (var link = leaf.Has(Limited) ? leaf : null; link is not null; link = link.Parent)
        {
            nearest = link.HasOwn(Limited) ? FindHours(link) ?? FindDataClass(link.Rule) ?? FindAmount(link.Rule) ?? nearest : nearest;
        }

        return nearest;
    }

    /// <summary>Outside the hours of the calendar; a calendar that does not exist never opens.</summary>
    private LocalizedText? FindHours(DelegationNode link)
    {
        if (link.Rule.Calendar is not { } id)
        {
            return null;
        }

        if (link.Calendar is not null && _asked.Calendar != link.Calendar)
        {
            _asked = (link.Calendar, link.Calendar.IsOpen(facts.Request.At));
        }

        return link.Calendar is not null && _asked.IsOpen ? null : ChainWords.Closed(link.Rule, id);
    }

    private LocalizedText? FindDataClass(DelegationRule rule)
    {
        if (rule.DataClasses.IsEmpty)
        {
            return null;
        }

        foreach (var touched in facts.Request.DataClasses)
        {
            if (!rule.DataClasses.AsSpan().Contains(touched))
            {
                return ChainWords.DataClass(rule, touched);
            }
        }

        return facts.Request.DataClasses.IsEmpty ? ChainWords.NoDataClass(rule) : null;
    }

    private LocalizedText? FindAmount(DelegationRule rule) => rule.AmountLimit is not { } limit ? null
        : _amount is not { } amount ? ChainWords.NoAmount(rule, limit)
        : amount.Currency != limit.Currency ? ChainWords.OtherCurrency(rule, limit, amount.Currency)
        : amount.Amount > limit.Amount ? ChainWords.OverLimit(rule, limit)
        : null;
}
