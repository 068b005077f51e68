using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Every way in which a rule can pass on more than the rule above it, axis by axis.</summary>
internal static class Widenings
{
    /// <summary>
    /// The property at fault, the diagnostic, the rule, and an act that the rule would allow and its parent does not; an axis is left out where the world has
    /// nothing more to give on it.
    /// </summary>
    public static IEnumerable<(string Property, string Id, DelegationRule Child, Func<DecisionRequest, DecisionRequest> Use)> Of(
        DelegationRule parent, DelegationRule child, GovernanceModelParts facts)
    {
        var organization = facts.Organization;
        foreach (var type in organization.DecisionTypes.Select(d => d.Id).Where(t => !AccountabilityOracle.TypeAndAbove(organization, t).Intersect(parent.DecisionTypes).Any()))
        {
            yield return ($"decisionTypes[{child.DecisionTypes.Count}]", DiagnosticIds.WideningDelegation, child with { DecisionTypes = [.. child.DecisionTypes, type] }, r => r with { DecisionType = type });
        }

        foreach (var unit in organization.Units.Select(u => u.Id).Where(u => !AccountabilityOracle.UnitAndAbove(organization, u).Intersect(parent.Units).Any()))
        {
            yield return ($"units[{child.Units.Count}]", DiagnosticIds.WideningDelegation, child with { Units = [.. child.Units, unit] }, r => r with { Unit = unit });
        }

        foreach (var purpose in facts.Portfolio.UseCases.Select(u => u.Id).Except(parent.Purposes))
        {
            yield return ($"purposes[{child.Purposes.Count}]", DiagnosticIds.WideningDelegation, child with { Purposes = [.. child.Purposes, purpose] }, r => r with { Purpose = purpose });
        }

        if (!parent.Resources.IsEmpty)
        {
            yield return ("resources", DiagnosticIds.WideningDelegation, child with { Resources = [] }, r => r with { Resource = new("Invoice", "i1") });
            yield return ($"resources[{child.Resources.Count}]", DiagnosticIds.WideningDelegation, child with { Resources = [.. child.Resources, new() { Type = "Invoice" }] }, r => r with { Resource = new("Invoice", "i1") });
        }

        if (!parent.DataClasses.IsEmpty)
        {
            yield return ("dataClasses", DiagnosticIds.WideningDelegation, child with { DataClasses = [] }, r => r with { DataClasses = [] });
            yield return ($"dataClasses[{child.DataClasses.Count}]", DiagnosticIds.WideningDelegation, child with { DataClasses = [.. child.DataClasses, "secret"] }, r => r with { DataClasses = ["secret"] });
        }

        if (parent.Autonomy < AutonomyLevel.ActMonitored)
        {
            yield return ("autonomy", DiagnosticIds.WideningDelegation, child with { Autonomy = parent.Autonomy + 1 }, r => r);
        }

        if (parent.AmountLimit is { } limit)
        {
            yield return ("amountLimit", DiagnosticIds.WideningDelegation, child with { AmountLimit = null }, r => r with { Amount = null });
            yield return ("amountLimit.amount", DiagnosticIds.WideningDelegation, child with { AmountLimit = new Money(limit.Amount + 0.0001m, limit.Currency) }, r => r with { Amount = new Money(limit.Amount + 0.0001m, limit.Currency) });
            yield return ("amountLimit.currency", DiagnosticIds.WideningDelegation, child with { AmountLimit = new Money(limit.Amount, Currency.Cad), Budgets = [] }, r => r with { Amount = new Money(1, Currency.Cad) });
        }

        yield return ("validFrom", DiagnosticIds.WideningDelegation, child with { ValidFrom = parent.ValidFrom - Duration.Epsilon }, r => r with { At = parent.ValidFrom - Duration.Epsilon });
        yield return ("validUntil", DiagnosticIds.WideningDelegation, child with { ValidUntil = parent.ValidUntil + Duration.Epsilon }, r => r with { At = parent.ValidUntil });
        foreach (var budget in parent.Budgets)
        {
            var more = budget.Amount is { } amount ? budget with { Amount = new Money(amount.Amount + 0.0001m, amount.Currency) } : budget with { Count = budget.Count + 1 };
            yield return ($"budgets[0].{(budget.Amount is null ? "count" : "amount.amount")}", DiagnosticIds.WideningDelegation, child with { Budgets = [more] }, r => r);
        }

        yield return ("depth", DiagnosticIds.DelegationDepth, child with { Depth = parent.Depth }, r => r);
        if (child.Delegator != parent.Delegator)
        {
            yield return ("delegatee", DiagnosticIds.RepeatedParty, child with { Delegatee = parent.Delegator }, r => r);
        }

        foreach (var party in Organizations.Parties(organization).Where(p => p != parent.Delegatee && p != child.Delegatee && p.Kind != PartyKind.Person))
        {
            yield return ("delegator", DiagnosticIds.BrokenChain, child with { Delegator = party }, r => r);
        }
    }
}
