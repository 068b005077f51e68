using NodaTime;

namespace Governance.Delegation;

/// <summary>A right on its way: the rules that pass it on, from the one that starts at an accountable party to the one that reaches the actor.</summary>
/// <remarks>
/// Its authority is the meet of its links: what one of them does not allow, the chain does not allow, so their order does not matter. Conditions,
/// calendars and budgets cannot be written as one and are those of every link. Whether it is in force depends on more than the rules: on revocations,
/// suspensions and on who holds which right at the time. Equal when the links are equal.
/// </remarks>
public sealed record DelegationChain
{
    /// <summary>Makes a chain of its links.</summary>
    /// <param name="links">The rules from the root to the leaf; at least one. The first has no parent, each other one names the one before it as its parent.</param>
    /// <exception cref="ArgumentException">The rules are no chain.</exception>
    public DelegationChain(ValueList<DelegationRule> links)
    {
        for (var i = 0; i < links.Count; i++)
        {
            if (links[i].Parent != (i == 0 ? null : links[i - 1].Id))
            {
                throw new ArgumentException($"`{links[i].Id}` does not follow `{(i == 0 ? "nothing" : links[i - 1].Id)}` in a chain.", nameof(links));
            }
        }

        Links = links.IsEmpty ? throw new ArgumentException("A chain has at least one link.", nameof(links)) : links;
    }

    /// <summary>The rules, from the root to the leaf; at least one.</summary>
    public ValueList<DelegationRule> Links { get; }

    /// <summary>The rule that starts the chain, at an accountable party.</summary>
    public DelegationRule Root => Links[0];

    /// <summary>The rule that reaches the actor.</summary>
    public DelegationRule Leaf => Links[Links.Count - 1];

    /// <summary>The highest level at which it may be used: the lowest of its links.</summary>
    public AutonomyLevel Autonomy => Links.Min(link => link.Autonomy);

    /// <summary>The first instant of validity: the latest of its links.</summary>
    public Instant ValidFrom => Links.Max(link => link.ValidFrom);

    /// <summary>The instant at which validity ends: the earliest of its links. When it is not after <see cref="ValidFrom"/>, the chain is never valid.</summary>
    public Instant ValidUntil => Links.Min(link => link.ValidUntil);

    /// <summary>
    /// The greatest amount of one action: the smallest limit of its links in each currency, in the order of the chain. Empty for no limit; limits in two
    /// currencies cover nothing.
    /// </summary>
    public ValueList<Money> AmountLimits =>
        [.. Links.Where(link => link.AmountLimit is not null).Select(link => link.AmountLimit.GetValueOrDefault()).GroupBy(limit => limit.Currency).Select(same => same.MinBy(limit => limit.Amount))];

    /// <summary>The use cases for which it may be used: those that every link names, in the order of the leaf.</summary>
    public ValueList<UseCaseId> Purposes => [.. Leaf.Purposes.Distinct().Where(purpose => Links.All(link => link.Purposes.Contains(purpose)))];

    /// <summary>The classes of data that an act may touch: those that every link allows, in ordinal order; <see langword="null"/> for every class.</summary>
    public ValueList<string>? DataClasses
    {
        get
        {
            var limited = Links.Where(link => !link.DataClasses.IsEmpty).Select(link => (IEnumerable<string>)link.DataClasses).ToArray();
            return limited.Length == 0
                ? null
                : limited.Aggregate((all, some) => all.Intersect(some, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        }
    }

    /// <summary>How many times the right may be passed on from the leaf: the least of what its links leave. Below 0 when the chain is already too long.</summary>
    public int Depth => Links.Select((link, i) => link.Depth - (Links.Count - 1 - i)).Min();

    /// <summary>Whether an instant lies within the validity of every link: from <see cref="ValidFrom"/> on, before <see cref="ValidUntil"/>.</summary>
    /// <param name="at">The instant.</param>
    public bool IsValid(Instant at) => ValidFrom <= at && at < ValidUntil;

    /// <summary>The ids of the links, from the root to the leaf, joined by <c>→</c>.</summary>
    public override string ToString() => string.Join(" → ", Links.Select(link => link.Id.Value));
}
