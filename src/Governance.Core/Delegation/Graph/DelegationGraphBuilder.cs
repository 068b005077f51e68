using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Governance.Organization;

namespace Governance.Delegation;

/// <summary>Places rules from the roots downwards, each after its parent, with the parties that stand above it at hand.</summary>
internal sealed class DelegationGraphBuilder
{
    private const int None = -1;

    private readonly ValueList<DelegationRule> _rules;
    private readonly PartyRoster _roster;
    private readonly DelegationConditions _conditions;
    private readonly SharedLists _lists = new();
    private readonly Dictionary<DelegationId, LinkHistory> _histories;
    private readonly Dictionary<CalendarId, BusinessCalendar> _calendars;
    private readonly int[] _parents;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly DelegationNode?[] _nodes;

    /// <summary>The parties of the chain down to the rule at hand.</summary>
    private readonly HashSet<PartyReference> _above = [];

    public DelegationGraphBuilder(
        DelegationRegister register,
        Dictionary<DelegationId, int> positions,
        OrganizationDirectory directory,
        PartyRoster roster,
        DelegationConditions conditions)
    {
        (_rules, _roster, _conditions) = (register.Rules, roster, conditions);
        _histories = LinkHistory.Of(register);
        _calendars = directory.Calendars.ToDictionary(calendar => calendar.Id);
        (_parents, _firstChild, _nextSibling) = (new int[_rules.Count], new int[_rules.Count], new int[_rules.Count]);
        _nodes = new DelegationNode?[_rules.Count];
        _firstChild.AsSpan().Fill(None);
        for (var i = 0; i < _rules.Count; i++)
        {
            _parents[i] = _rules[i].Parent is { } parent ? positions.GetValueOrDefault(parent, None) : None;
            if (_parents[i] != None)
            {
                (_nextSibling[i], _firstChild[_parents[i]]) = (_firstChild[_parents[i]], i);
            }
        }
    }

    public ImmutableArray<DelegationNode> Build()
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            if (_parents[i] == None)
            {
                PlaceWithDescendants(i);
            }
        }

        // What no root reaches lies in a circle, or hangs from one.
        for (var i = 0; i < _rules.Count; i++)
        {
            _nodes[i] ??= Node(i, parent: null, ChainDefect.NoRoot);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(_nodes)!;
    }

    /// <summary>Goes down and up again without recursion: a chain may have any length.</summary>
    private void PlaceWithDescendants(int root)
    {
        var pending = new Stack<(int Rule, PartyReference? Delegator, PartyReference? Delegatee)>();
        pending.Push((root, null, null));
        while (pending.TryPop(out var step))
        {
            if (_nodes[step.Rule] is not null)
            {
                Leave(step.Delegator);
                Leave(step.Delegatee);
                continue;
            }

            var rule = _rules[step.Rule];
            PartyReference? delegator = _above.Add(rule.Delegator) ? rule.Delegator : null;
            PartyReference? delegatee = _above.Add(rule.Delegatee) ? rule.Delegatee : null;
            var parent = _parents[step.Rule] == None ? null : _nodes[_parents[step.Rule]];
            _nodes[step.Rule] = Node(step.Rule, parent, DefectOf(rule, parent, isRepeated: delegatee is null));
            pending.Push((step.Rule, delegator, delegatee));
            for (var child = _firstChild[step.Rule]; child != None; child = _nextSibling[child])
            {
                pending.Push((child, null, null));
            }
        }
    }

    private void Leave(PartyReference? party)
    {
        if (party is { } placed)
        {
            _above.Remove(placed);
        }
    }

    private ChainDefect DefectOf(DelegationRule rule, DelegationNode? parent, bool isRepeated)
    {
        if (parent is null != rule.Parent is null)
        {
            return ChainDefect.NoRoot;
        }

        if (parent is not null && rule.Delegator != parent.Rule.Delegatee && !_roster.MayHold(rule.Delegator, parent.Rule.Delegatee))
        {
            return ChainDefect.NotReceived;
        }

        return isRepeated ? ChainDefect.Repeated
            : rule.Depth < 0 || (parent is not null && rule.Depth >= parent.Rule.Depth) ? ChainDefect.Depth
            : ChainDefect.None;
    }

    private DelegationNode Node(int position, DelegationNode? parent, ChainDefect defect)
    {
        var rule = _rules[position];
        var history = _histories.GetValueOrDefault(rule.Id, LinkHistory.Empty);
        return new(rule, position, parent, history, _lists)
        {
            Defect = defect,
            Condition = _conditions.Find(rule.Condition),
            Calendar = rule.Calendar is { } calendar ? _calendars.GetValueOrDefault(calendar) : null,
            Own = When(!rule.Resources.IsEmpty, ChainTraits.Resources)
                | When(!rule.DataClasses.IsEmpty, ChainTraits.DataClasses)
                | When(rule.AmountLimit is not null, ChainTraits.AmountLimit)
                | When(!rule.Budgets.IsEmpty, ChainTraits.Budgets)
                | When(rule.Condition is not null, ChainTraits.Condition)
                | When(rule.Calendar is not null, ChainTraits.Calendar)
                | When(!history.Suspensions.IsEmpty, ChainTraits.Suspensions)
                | When(defect != ChainDefect.None, ChainTraits.Defect),
        };
    }

    private static ChainTraits When(bool holds, ChainTraits trait) => holds ? trait : ChainTraits.None;
}
