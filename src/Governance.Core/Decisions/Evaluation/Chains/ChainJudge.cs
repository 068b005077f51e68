using System.Collections.Immutable;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Asks the chains of delegations about one request. Every link is asked about everything again, whatever was checked when the model was built.</summary>
/// <remarks>
/// <para>A chain that does not speak of the act is no grant: the actor is not its delegatee; a link does not cover the decision type, the purpose, the unit
/// or the resource; the chain is not yet or no longer valid; or a condition is false.</para>
/// <para>A chain that speaks of the act and does not hold is a void grant, which tells the first of these reasons, of several links the one nearest to the
/// root: a condition erred; a link is revoked, replaced, suspended or out of place; a delegator between can no longer pass the right on; nobody is
/// accountable, or the right is not the first delegator's; the actor does not hold the role; it is outside the hours, the classes of data or the amount;
/// a budget does not hold the act, or what is used of it is not known.</para>
/// <para>So the order of links, and of rules, never changes whether a chain counts, and a further link or limit never makes one count.</para>
/// </remarks>
internal sealed class ChainJudge(RequestFacts facts, GovernanceModel model)
{
    private readonly ChainScope _scope = new(facts, model);
    private readonly ChainLimits _limits = new(facts);
    private readonly ChainBudgets _budgets = new(facts);
    private readonly ImmutableArray<PartyReference> _actor = PartiesOf(facts.Request, model);
    private ChainAuthority? _authority;

    private ChainAuthority Authority => _authority ??= new(model, facts.Request.DecisionType, facts.Request.Unit, facts.Request.At);

    /// <summary>Asks all rules, or those that an index finds.</summary>
    public void Judge(DelegationIndex? index, List<Grant> grants)
    {
        if (index is null)
        {
            foreach (var node in model.Delegations.Nodes)
            {
                Judge(node, grants);
            }

            return;
        }

        foreach (var party in _actor)
        {
            for (var level = 0; level < _scope.Types.Length; level++)
            {
                for (var found = index.Find(party, _scope.Types[level], facts.Request.Purpose); found is not null; found = found.Next)
                {
                    // A rule that names a type and a group of it is found twice.
                    if (!NamesOneBelow(found.Node, level))
                    {
                        Judge(found.Node, grants);
                    }
                }
            }
        }
    }

    /// <summary>Asks the chain that ends at a rule.</summary>
    public void Judge(DelegationNode leaf, List<Grant> grants)
    {
        if (!_actor.Contains(leaf.Rule.Delegatee) || !_scope.Covers(leaf) || !ChainConditions.Hold(leaf, facts, out var error))
        {
            return;
        }

        var problem = error ?? ChainStanding.FindProblem(leaf, facts.Request.At) ?? Authority.FindBreak(leaf);
        var root = problem is null ? Authority.FindRoot(leaf) : null;
        problem ??= root?.Problem ?? Authority.FindActorsProblem(leaf.Rule.Delegatee, facts.Request.Person) ?? _limits.FindProblem(leaf);
        ValueList<BudgetBalance> balances = [];
        problem ??= _budgets.Read(leaf, out balances);
        grants.Add(new()
        {
            Kind = GrantKind.Delegation,
            Rule = leaf.Rule.Id.Value,
            Chain = leaf.Ids(),
            Level = leaf.Autonomy,
            Accountable = leaf.Root.Rule.Delegator,
            AccountablePerson = problem is null ? root?.Person : null,
            StandsInFor = problem is null ? root?.StandsInFor : null,
            Because = leaf.Rule.Reason,
            VoidBecause = problem,
            Budgets = balances,
        });
    }

    private bool NamesOneBelow(DelegationNode node, int level)
    {
        for (var below = 0; below < level; below++)
        {
            if (node.DecisionTypes.AsSpan().Contains(_scope.Types[below]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An unknown actor is nobody's delegatee.</summary>
    private static ImmutableArray<PartyReference> PartiesOf(DecisionRequest request, GovernanceModel model) =>
        request.Agent is { } agent ? [PartyReference.To(agent)]
        : request.Person is { } person ? model.Delegations.Roster.PartiesOf(person)
        : [];
}
