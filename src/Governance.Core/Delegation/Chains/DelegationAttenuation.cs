using Governance.Organization;

namespace Governance.Delegation;

/// <summary>Holds a rule against its parent: on no axis may it pass on more than its delegator received.</summary>
/// <remarks>
/// Only what the rules themselves say is compared. Conditions and calendars are not: those of every link hold together, so none can widen another. The
/// same reasoning holds for budgets, which are shared down the chain; a child's budget above a comparable one of its parent is still refused, since it
/// promises what can never be used.
/// </remarks>
internal static class DelegationAttenuation
{
    public static List<Widening> Check(DelegationNode node, OrganizationIndex organization)
    {
        var found = new List<Widening>();
        if (node.Parent is { Rule: var parent })
        {
            Place(node, parent, found);
            Scope(node.Rule, parent, organization, found);
            Limits(node.Rule, parent, found);
            BudgetAttenuation.Check(node.Rule, parent, found);
        }

        return found;
    }

    private static void Place(DelegationNode node, DelegationRule parent, List<Widening> found)
    {
        var child = node.Rule;
        switch (node.Defect)
        {
            case ChainDefect.NotReceived:
                found.Add(new("delegator", DiagnosticIds.BrokenChain, AttenuationWords.NotReceived(child.Delegator, parent)));
                break;
            case ChainDefect.Repeated:
                found.Add(new("delegatee", DiagnosticIds.RepeatedParty, AttenuationWords.Repeated(child.Delegatee)));
                break;
        }

        if (parent.Depth < 1)
        {
            found.Add(new("parent", DiagnosticIds.DelegationDepth, AttenuationWords.MayNotBePassedOn(parent)));
        }
        else if (child.Depth >= parent.Depth)
        {
            found.Add(new("depth", DiagnosticIds.DelegationDepth, AttenuationWords.Depth(child.Depth, parent)));
        }
    }

    private static void Scope(DelegationRule child, DelegationRule parent, OrganizationIndex organization, List<Widening> found)
    {
        var (types, units) = (organization.DecisionTypeTree, organization.UnitTree);
        EachIsWithin("decisionTypes", child.DecisionTypes, parent.DecisionTypes, types.IsWithin, parent.Id, found);
        EachIsWithin("purposes", child.Purposes, parent.Purposes, static (one, other) => one == other, parent.Id, found);
        EachIsWithin("units", child.Units, parent.Units, units.IsWithin, parent.Id, found);
        EachIsWithinIfLimited("resources", child.Resources, parent.Resources, static (one, other) => one.IsWithin(other), parent.Id, found);
        EachIsWithinIfLimited("dataClasses", child.DataClasses, parent.DataClasses, string.Equals, parent.Id, found);
    }

    private static void Limits(DelegationRule child, DelegationRule parent, List<Widening> found)
    {
        if (child.Autonomy > parent.Autonomy)
        {
            Add("autonomy", AttenuationWords.Autonomy(child.Autonomy, parent), found);
        }

        switch (child.AmountLimit, parent.AmountLimit)
        {
            case (null, { } limit):
                Add("amountLimit", AttenuationWords.NoAmountLimit(limit, parent.Id), found);
                break;
            case ({ } own, { } limit) when own.Currency != limit.Currency:
                Add("amountLimit.currency", AttenuationWords.Currency(own.Currency, limit.Currency, parent.Id), found);
                break;
            case ({ } own, { } limit) when own.Amount > limit.Amount:
                Add("amountLimit.amount", AttenuationWords.Amount(own, limit, parent.Id), found);
                break;
        }

        if (child.ValidFrom < parent.ValidFrom)
        {
            Add("validFrom", AttenuationWords.BeginsBefore(child, parent), found);
        }

        if (child.ValidUntil > parent.ValidUntil)
        {
            Add("validUntil", AttenuationWords.EndsAfter(child, parent), found);
        }
    }

    private static void EachIsWithin<T>(
        string property, ValueList<T> children, ValueList<T> parents, Func<T, T, bool> isWithin, DelegationId parent, List<Widening> found)
    {
        for (var i = 0; i < children.Count; i++)
        {
            if (!IsWithinAny(children[i], parents, isWithin))
            {
                Add($"{property}[{i}]", AttenuationWords.Outside(Text(children[i]), parents.Select(Text), parent), found);
            }
        }
    }

    /// <summary>An empty list stands for everything, and everything is too much when the parent says what.</summary>
    private static void EachIsWithinIfLimited<T>(
        string property, ValueList<T> children, ValueList<T> parents, Func<T, T, bool> isWithin, DelegationId parent, List<Widening> found)
    {
        if (children.IsEmpty && !parents.IsEmpty)
        {
            Add(property, AttenuationWords.NotStated(parents.Select(Text), parent), found);
        }
        else if (!parents.IsEmpty)
        {
            EachIsWithin(property, children, parents, isWithin, parent, found);
        }
    }

    private static bool IsWithinAny<T>(T child, ValueList<T> parents, Func<T, T, bool> isWithin)
    {
        foreach (var parent in parents)
        {
            if (isWithin(child, parent))
            {
                return true;
            }
        }

        return false;
    }

    private static string Text<T>(T item) => item is ResourceScope scope ? DelegationPermit.Say(scope) : item?.ToString() ?? string.Empty;

    private static void Add(string property, LocalizedText message, List<Widening> found) =>
        found.Add(new(property, DiagnosticIds.WideningDelegation, message));
}
