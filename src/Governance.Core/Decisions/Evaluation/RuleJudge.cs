using Governance.Cedar;
using Governance.Delegation;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Asks a rule about one request: does it grant, does it limit, and does somebody answer for it?</summary>
/// <remarks>Fails closed: a permit whose condition errs grants nothing, a forbid whose condition errs applies in full.</remarks>
internal sealed class RuleJudge(RequestFacts facts, CedarRequest question, GovernanceModel model)
{
    public void Judge(PolicyRule rule, List<Grant> grants, List<Ceiling> ceilings)
    {
        if (!rule.IsInForce(facts.Request.At) || (rule.Unit is { } unit && !model.Organization.UnitTree.IsWithin(facts.Request.Unit, unit)))
        {
            return;
        }

        var outcome = rule.Compiled.Evaluate(question, facts.Entities);
        if (outcome.Kind == PolicyOutcomeKind.NotSatisfied)
        {
            return;
        }

        var error = outcome.Error is { } e ? JudgementWords.ConditionErred(e.Message) : null;
        if (rule.IsGrant)
        {
            grants.Add(ToGrant(rule, error));
        }
        else
        {
            ceilings.Add(ToCeiling(rule, error));
        }
    }

    private static Ceiling ToCeiling(PolicyRule rule, LocalizedText? error) => new()
    {
        Kind = CeilingKind.Policy,
        Rule = rule.Id,
        Level = rule.Level,
        Because = rule.Because,
        Cites = rule.Cites,
        Owner = rule.Owner,
        Protocols = rule.Protocols,
        Obligations = rule.Obligations,
        Error = error,
    };

    private Grant ToGrant(PolicyRule rule, LocalizedText? error)
    {
        var delegation = model.Delegations.GetValueOrDefault(rule.Id);
        var answers = delegation is null ? FindAccountable(rule) : FindAccountable(delegation);
        return new()
        {
            Kind = delegation is null ? GrantKind.Policy : GrantKind.Delegation,
            Rule = delegation is null ? rule.Id : delegation.Id.Value,
            Level = rule.Level,
            Accountable = answers.Party.Id.Length > 0 ? answers.Party : null,
            AccountablePerson = answers.Person,
            Because = delegation is null ? rule.Because : delegation.Reason,
            Cites = rule.Cites,
            Obligations = rule.Obligations,
            VoidBecause = error ?? answers.Problem,
        };
    }

    private AccountablePerson FindAccountable(PolicyRule rule) =>
        (rule.Owner ?? AccountableOfMatrix()) is { } party
            ? model.Organization.FindAccountable(party, facts.Request.Unit, facts.Request.At)
            : new(default, null, AccountabilityWords.NobodyNamed);

    /// <summary>A delegation counts while its delegator holds the right, at this instant, in this unit, and the requester is the delegatee there.</summary>
    private AccountablePerson FindAccountable(DelegationRule delegation)
    {
        var (unit, at) = (facts.Request.Unit, facts.Request.At);
        var delegator = model.Organization.FindAccountable(delegation.Delegator, unit, at);
        if (delegator.Problem is not null)
        {
            return delegator;
        }

        var isRoot = AccountableOfMatrix() is { } holder
            && (holder == delegation.Delegator || model.Organization.FindAccountable(holder, unit, at).Person == delegator.Person);
        if (!isRoot)
        {
            return delegator with { Person = null, Problem = AccountabilityWords.NotDelegatorsRight(delegation.Delegator) };
        }

        return delegation.Delegatee.Kind == PartyKind.Role && facts.Person is { } person
            && !model.Organization.HoldsRole(person.Id, new(delegation.Delegatee.Id), unit, at)
            ? delegator with { Person = null, Problem = AccountabilityWords.NotHolder(delegation.Delegatee) }
            : delegator;
    }

    private PartyReference? AccountableOfMatrix() =>
        model.Responsibilities.Find(facts.Request.DecisionType, facts.Request.Unit)?.Accountable;
}
