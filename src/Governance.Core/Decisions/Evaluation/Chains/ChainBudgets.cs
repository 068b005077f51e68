using System.Collections.Immutable;
using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Whether the budgets of every link hold what the act takes. They are shared down the chain, so all must, and what is used must be known.</summary>
internal sealed class ChainBudgets(RequestFacts facts)
{
    /// <summary>The balances, from the root to the leaf; or, at the first budget that does not hold the act, why.</summary>
    public LocalizedText? Read(DelegationNode leaf, out ValueList<BudgetBalance> balances)
    {
        balances = [];
        if (!leaf.Has(ChainTraits.Budgets))
        {
            return null;
        }

        var read = ImmutableArray.CreateBuilder<BudgetBalance>();
        foreach (var link in leaf.Links())
        {
            foreach (var budget in link.Budgets)
            {
                var account = new BudgetAccount(link.Rule.Id, budget.Id);
                var problem = budget.Amount is { } limit ? ReadMoney(account, budget, limit, read) : ReadActs(account, budget, read);
                if (problem is not null)
                {
                    return problem;
                }
            }
        }

        balances = new(read.ToImmutable());
        return null;
    }

    /// <summary>The act takes its own amount: the acts that it counts with have taken theirs.</summary>
    private LocalizedText? ReadMoney(BudgetAccount account, Budget budget, Money limit, ImmutableArray<BudgetBalance>.Builder read)
    {
        if (facts.Request.Amount is not { } amount)
        {
            return BudgetWords.NoAmount(account, limit.Currency);
        }

        if (amount.Currency != limit.Currency)
        {
            return BudgetWords.OtherCurrency(account, limit.Currency, amount.Currency);
        }

        // A record that makes no sense is no knowledge.
        if (Find(account, budget) is not { Amount: { Amount: >= 0 } used } use || used.Currency != limit.Currency)
        {
            return BudgetWords.Unknown(account);
        }

        var left = limit.Amount - used.Amount;
        if (amount.Amount > left)
        {
            return BudgetWords.Exhausted(account, new(Math.Max(left, 0), limit.Currency), amount);
        }

        read.Add(new(account, budget, use, new(account, budget, amount), new Money(left - amount.Amount, limit.Currency), null));
        return null;
    }

    private LocalizedText? ReadActs(BudgetAccount account, Budget budget, ImmutableArray<BudgetBalance>.Builder read)
    {
        if (Find(account, budget) is not { Count: >= 0 and var used } use)
        {
            return BudgetWords.Unknown(account);
        }

        // A budget without any limit holds nothing.
        var left = (budget.Count ?? 0) - used;
        if (left < 1)
        {
            return BudgetWords.NoActLeft(account);
        }

        read.Add(new(account, budget, use, new(account, budget, null), null, left - 1));
        return null;
    }

    private BudgetUse? Find(BudgetAccount account, Budget budget) => facts.Usage?.Find(account, budget, facts.Request.At);
}
