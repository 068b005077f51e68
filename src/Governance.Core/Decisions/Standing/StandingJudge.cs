using Governance.Agents;
using Governance.Cedar;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Finds how far an agent may go in acts of one kind. The ceilings are those of the evaluator; of rules only what holds for every such act is judged.</summary>
internal sealed class StandingJudge
{
    private readonly GovernanceModel _model;
    private readonly DecisionRequest _request;
    private readonly AgentId _agent;
    private readonly ValueList<KpiFact> _kpis;

    public StandingJudge(GovernanceModel model, AgentId agent, DecisionTypeId type, UseCaseId purpose, UnitId unit, Instant at, ValueList<KpiFact> kpis)
    {
        (_model, _agent, _kpis) = (model, agent, kpis);
        _request = new() { Agent = agent, DecisionType = type, Purpose = purpose, Unit = unit, At = at, Resource = new("Unit", unit.Value) };
    }

    public EffectiveAutonomy Judge()
    {
        var factors = Ceilings().Concat(Grants()).Concat(Policies()).ToList();
        AddUnlimited(factors);
        var level = factors.Min(factor => factor.Level);
        var marked = factors.OrderBy(factor => factor.Kind).ThenBy(factor => factor.Level)
            .Select(factor => factor with { IsBinding = factor.Level == level }).ToValueList();
        return new()
        {
            Agent = _agent,
            DecisionType = _request.DecisionType,
            Purpose = _request.Purpose,
            Unit = _request.Unit,
            At = _request.At,
            Level = level,
            Factors = marked,
            Conditional = Conditional(),
            Promotion = marked.Any(factor => factor.IsBinding && factor.Kind is AutonomyFactorKind.Certificate or AutonomyFactorKind.Health)
                ? _model.AssessPromotion(_agent, _request.DecisionType, _request.Unit, _request.At, _kpis)
                : null,
        };
    }

    private IEnumerable<AutonomyFactor> Ceilings()
    {
        var ceilings = new List<Ceiling>();
        var sink = new CeilingList(ceilings);
        var act = KnownAct.Of(_request, _model);
        BuiltInCeilings.AddTo(ref sink, act, KpiFacts.Of(_kpis, _request.At));
        LimitCeilings.AddTo(ref sink, act, countedAmount: null, _model);
        return ceilings.Where(ceiling => ceiling.Kind == CeilingKind.BuiltIn)
            .Select(ceiling => new AutonomyFactor(KindOf(ceiling.Rule), ceiling.Level, ceiling.Because!, StandingWords.ToRise(ceiling.Rule, this)));
    }

    /// <summary>The highest grant, of a delegation before a policy, and what its delegator may pass on.</summary>
    private IEnumerable<AutonomyFactor> Grants()
    {
        var permit = Applying(isGrant: true)
            .Where(rule => Answers(rule.Owner)).OrderByDescending(rule => rule.Level).ThenBy(rule => rule.Id, StringComparer.Ordinal).FirstOrDefault();
        var chain = _model.FindChains(PartyReference.To(_agent), _request.DecisionType, _request.Unit, _request.At)
            .Where(status => status.IsInForce && status.Chain.Purposes.Contains(_request.Purpose)).MaxBy(status => status.Chain.Autonomy)?.Chain;
        if (chain is null || permit?.Level > chain.Autonomy)
        {
            yield return permit is null
                ? new(AutonomyFactorKind.Grant, AutonomyLevel.None, StandingWords.NoGrant, StandingWords.GrantMore)
                : new(AutonomyFactorKind.Grant, permit.Level, StandingWords.GrantedByPolicy(permit), Unless(permit.Level, StandingWords.GrantMore));
            yield break;
        }

        yield return new(AutonomyFactorKind.Grant, chain.Leaf.Autonomy, StandingWords.GrantedByChain(chain), Unless(chain.Leaf.Autonomy, StandingWords.GrantMore));
        var above = chain.Links.Count > 1 ? chain.Links.SkipLast(1).Min(link => link.Autonomy) : AutonomyLevel.ActMonitored;
        yield return new(AutonomyFactorKind.Delegator, above, StandingWords.PassedOnBy(chain, above), Unless(above, StandingWords.DelegateMore));
    }

    private IEnumerable<AutonomyFactor> Policies() => Applying(isGrant: false).Where(IsUnconditional)
        .Select(rule => new AutonomyFactor(AutonomyFactorKind.Limits, rule.Level, StandingWords.LimitedByPolicy(rule), Unless(rule.Level, StandingWords.ChangePolicy(rule))));

    private ValueList<ConditionalCeiling> Conditional() =>
    [
        .. Applying(isGrant: false).Where(rule => !IsUnconditional(rule))
            .OrderBy(rule => rule.Level).ThenBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => new ConditionalCeiling(rule.Id, rule.Level)),
    ];

    /// <summary>The rules in force here that could apply to some resource.</summary>
    private IEnumerable<Policies.PolicyRule> Applying(bool isGrant) => _model.Policies.Rules.Where(rule =>
        rule.IsGrant == isGrant && rule.IsInForce(_request.At)
        && (rule.Unit is not { } unit || _model.Organization.UnitTree.IsWithin(_request.Unit, unit))
        && rule.Compiled.MayApply(ModelEntities.Uid(_agent), ModelEntities.Uid(_request.DecisionType), _model.Entities));

    private static bool IsUnconditional(Policies.PolicyRule rule) => rule.Policy.Conditions.Count == 0 && rule.Policy.Resource is ScopeConstraint.Any;

    private bool Answers(PartyReference? owner) =>
        (owner ?? _model.Responsibilities.Find(_request.DecisionType, _request.Unit)?.Accountable) is { } party
        && _model.Organization.FindAccountable(party, _request.Unit, _request.At).Person is not null;

    /// <summary>What limits nothing is told as well, so that a reader sees that it was looked at.</summary>
    private void AddUnlimited(List<AutonomyFactor> factors)
    {
        var agent = _model.Agents.GetValueOrDefault(_agent);
        foreach (var kind in Enum.GetValues<AutonomyFactorKind>())
        {
            if (agent is not null && kind != AutonomyFactorKind.Delegator && !factors.Exists(factor => factor.Kind == kind))
            {
                factors.Add(new(kind, AutonomyLevel.ActMonitored, StandingWords.Unlimited(kind, agent, _request, _model), null));
            }
        }
    }

    /// <summary>What earns the next certificate: what the assessment still misses, or the vote alone.</summary>
    public LocalizedText NextCertificate()
    {
        var assessment = _model.AssessPromotion(_agent, _request.DecisionType, _request.Unit, _request.At, _kpis);
        return assessment is null or { Obstacles.IsEmpty: true } ? StandingWords.PromotionEarned : StandingWords.Promotion(assessment);
    }

    private static LocalizedText? Unless(AutonomyLevel level, LocalizedText text) => level == AutonomyLevel.ActMonitored ? null : text;

    private static AutonomyFactorKind KindOf(string rule) => rule switch
    {
        BuiltInRules.AgentStatus => AutonomyFactorKind.Status,
        BuiltInRules.AgentOwner => AutonomyFactorKind.Owner,
        BuiltInRules.Certificate => AutonomyFactorKind.Certificate,
        BuiltInRules.Demotion or BuiltInRules.Kpi or BuiltInRules.ReviewOverdue => AutonomyFactorKind.Health,
        BuiltInRules.UseCaseStage or BuiltInRules.Gate or BuiltInRules.UseCaseCeiling => AutonomyFactorKind.UseCase,
        BuiltInRules.KillSwitch => AutonomyFactorKind.Limits,
        _ => AutonomyFactorKind.Mandate,
    };
}
