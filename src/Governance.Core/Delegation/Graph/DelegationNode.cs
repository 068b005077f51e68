using Governance.Organization;
using NodaTime;

namespace Governance.Delegation;

/// <summary>A delegation rule in its place: under its parent, with what became of it. It is the leaf of a chain of its own.</summary>
internal sealed class DelegationNode
{
    private DelegationChain? _chain;

    public DelegationNode(DelegationRule rule, int position, DelegationNode? parent, LinkHistory history)
    {
        (Rule, Position, Parent, History) = (rule, position, parent, history);
        (Length, Autonomy, ValidFrom, ValidUntil, EndsAt) = (1, rule.Autonomy, rule.ValidFrom, rule.ValidUntil, history.EndsAt);
        Budgets = rule.Budgets.Count < 2 ? rule.Budgets : rule.Budgets.OrderBy(static budget => budget.Id.Value, StringComparer.Ordinal).ToValueList();
        Root = parent?.Root ?? this;
        if (parent is not null)
        {
            Length = parent.Length + 1;
            Autonomy = parent.Autonomy < Autonomy ? parent.Autonomy : Autonomy;
            ValidFrom = Instant.Max(parent.ValidFrom, ValidFrom);
            ValidUntil = Instant.Min(parent.ValidUntil, ValidUntil);
            EndsAt = Instant.Min(parent.EndsAt, EndsAt);
        }
    }

    public DelegationRule Rule { get; }

    /// <summary>The budgets of this rule by their ids: which of several is told does not depend on the order of a file.</summary>
    public ValueList<Budget> Budgets { get; }

    /// <summary>The place of the rule in its register.</summary>
    public int Position { get; }

    /// <summary>The link above; <see langword="null"/> at the root.</summary>
    public DelegationNode? Parent { get; }

    /// <summary>The first link of the chain.</summary>
    public DelegationNode Root { get; }

    /// <summary>What became of this rule itself.</summary>
    public LinkHistory History { get; }

    /// <summary>What is wrong with the place of this rule itself.</summary>
    public required ChainDefect Defect { get; init; }

    /// <summary>What this link or one above has.</summary>
    public required ChainTraits Traits { get; init; }

    /// <summary>The condition of this rule, compiled; <see langword="null"/> when it has none.</summary>
    public required DelegationCondition? Condition { get; init; }

    /// <summary>The calendar of this rule; <see langword="null"/> when it names none, or one that does not exist.</summary>
    public required BusinessCalendar? Calendar { get; init; }

    /// <summary>How many links the chain has.</summary>
    public int Length { get; }

    /// <summary>The lowest level of the chain.</summary>
    public AutonomyLevel Autonomy { get; }

    /// <summary>The latest beginning of the chain.</summary>
    public Instant ValidFrom { get; }

    /// <summary>The earliest end of the chain.</summary>
    public Instant ValidUntil { get; }

    /// <summary>The first instant at which a link is revoked or replaced; the end of time when none is.</summary>
    public Instant EndsAt { get; }

    /// <summary>The chain of which this rule is the leaf; only of a rule whose chain has a root.</summary>
    public DelegationChain Chain => _chain ??= new(Links().Select(node => node.Rule).ToValueList());

    public bool Has(ChainTraits traits) => (Traits & traits) != ChainTraits.None;

    /// <summary>The links from the root to this one.</summary>
    public DelegationNode[] Links()
    {
        var links = new DelegationNode[Length];
        var i = Length;
        for (var node = this; node is not null; node = node.Parent)
        {
            links[--i] = node;
        }

        return links;
    }

    /// <summary>The ids of the links, from the root to this one.</summary>
    public ValueList<DelegationId> Ids()
    {
        var ids = new DelegationId[Length];
        var i = Length;
        for (var node = this; node is not null; node = node.Parent)
        {
            ids[--i] = node.Rule.Id;
        }

        return ValueList.Create<DelegationId>(ids);
    }
}
