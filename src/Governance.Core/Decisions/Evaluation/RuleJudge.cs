using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Asks a policy about one request: does it grant, does it limit, and does somebody answer for it?</summary>
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

        var error = outcome.Error is { } e ? JudgementWords.ConditionErred(e, facts.Kpis) : null;
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
        var answers = FindAccountable(rule);
        return new()
        {
            Kind = GrantKind.Policy,
            Rule = rule.Id,
            Level = rule.Level,
            Accountable = answers.Party.Id.Length > 0 ? answers.Party : null,
            AccountablePerson = answers.Person,
            StandsInFor = answers.StandsInFor,
            Because = rule.Because,
            Cites = rule.Cites,
            Obligations = rule.Obligations,
            VoidBecause = error ?? answers.Problem,
        };
    }

    private AccountablePerson FindAccountable(PolicyRule rule) =>
        (rule.Owner ?? model.Responsibilities.Find(facts.Request.DecisionType, facts.Request.Unit)?.Accountable) is { } party
            ? model.Organization.FindAccountable(party, facts.Request.Unit, facts.Request.At)
            : new(default, null, AccountabilityWords.NobodyNamed);
}
