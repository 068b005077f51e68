using Governance.Agents;
using Governance.Delegation;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>What is said of how far an agent may go, and of what would let it go further, in both languages.</summary>
internal static class StandingWords
{
    public static LocalizedText NoGrant { get; } = new("no policy and no delegation grants it", "aucune politique ni délégation ne l’accorde");

    public static LocalizedText GrantMore { get; } = new(
        "a policy or a delegation that grants more", "une politique ou une délégation qui accorde davantage");

    public static LocalizedText DelegateMore { get; } = new(
        "a delegation higher up that passes more on", "une délégation plus haut qui transmet davantage");

    public static LocalizedText PromotionEarned { get; } = new(
        "a promotion, which is earned: a body decides", "une promotion, qui est méritée\u00a0: une instance en décide");

    public static LocalizedText Promotion(PromotionAssessment assessment) => new(
        $"a promotion: {string.Join("; ", assessment.Obstacles.Select(obstacle => obstacle.En))}",
        $"une promotion\u00a0: {string.Join("\u202f; ", assessment.Obstacles.Select(CareerWords.French))}");

    public static LocalizedText GrantedByPolicy(PolicyRule rule) => new($"the policy `{rule.Id}` grants it", $"la politique `{rule.Id}` l’accorde");

    public static LocalizedText GrantedByChain(DelegationChain chain) => new(
        $"the delegation `{chain.Leaf.Id}` of `{chain.Leaf.Delegator}` grants it", $"la délégation `{chain.Leaf.Id}` de `{chain.Leaf.Delegator}` l’accorde");

    public static LocalizedText PassedOnBy(DelegationChain chain, AutonomyLevel above) => chain.Links.Count == 1
        ? new($"`{chain.Root.Delegator}` answers for it and may pass it on", $"`{chain.Root.Delegator}` en répond et peut le transmettre")
        : new($"`{chain.Leaf.Delegator}` was given no more than `{above.Name}`", $"`{chain.Leaf.Delegator}` n’a pas reçu plus que `{above.Name}`");

    public static LocalizedText LimitedByPolicy(PolicyRule rule) => new(
        $"the policy `{rule.Id}` limits every such act" + (rule.Because is { } why ? $": {why.En}" : string.Empty),
        $"la politique `{rule.Id}` limite tout acte de ce genre" + (rule.Because is { } pourquoi ? $"\u00a0: {CareerWords.French(pourquoi)}" : string.Empty));

    public static LocalizedText ChangePolicy(PolicyRule rule) => new($"another text of the policy `{rule.Id}`", $"un autre texte de la politique `{rule.Id}`");

    /// <summary>What would have to happen for a built-in ceiling to give way.</summary>
    public static LocalizedText ToRise(string rule, StandingJudge judge) => rule switch
    {
        BuiltInRules.AgentStatus => new("the next step of its career, which a body decides", "la prochaine étape de sa carrière, dont une instance décide"),
        BuiltInRules.AgentOwner => new("an owner who is there", "un responsable présent"),
        BuiltInRules.Certificate or BuiltInRules.Demotion => judge.NextCertificate(),
        BuiltInRules.Kpi => new("an appraisal within the bounds", "une évaluation dans les limites"),
        BuiltInRules.ReviewOverdue => new("the review", "la revue"),
        BuiltInRules.UseCaseStage => new("the next gate of the use case", "la prochaine porte du cas d’usage"),
        BuiltInRules.Gate => new("a new decision at the gate that the use case passed", "une nouvelle décision à la porte que le cas d’usage a passée"),
        BuiltInRules.UseCaseCeiling => new("a higher ceiling of the use case", "un plafond plus élevé du cas d’usage"),
        BuiltInRules.KillSwitch => new("the release of the kill switch by another body", "la levée de l’arrêt d’urgence par une autre instance"),
        _ => new("a mandate, a use case and a unit that cover it", "un mandat, un cas d’usage et une unité qui le couvrent"),
    };

    /// <summary>Why a factor allows every level.</summary>
    public static LocalizedText Unlimited(AutonomyFactorKind kind, Agent agent, DecisionRequest request, GovernanceModel model) => kind switch
    {
        AutonomyFactorKind.Status => CeilingWords.Status(agent),
        AutonomyFactorKind.Owner when NaturalPersons.Of(agent, model.Organization, request.At) is { } person => new($"`{person}` answers for it", $"`{person}` en répond"),
        AutonomyFactorKind.Mandate => new($"`{request.DecisionType}` for `{request.Purpose}` is what it is there for", $"`{request.DecisionType}` pour `{request.Purpose}` est sa raison d’être"),
        AutonomyFactorKind.Certificate => new("its certificate allows every level", "son certificat permet tout niveau"),
        AutonomyFactorKind.Health => new(
            "no demotion, incident, KPI or overdue review lowers it", "ni rétrogradation, ni incident, ni indicateur, ni revue en retard ne l’abaisse"),
        AutonomyFactorKind.UseCase => new("the use case is in production", "le cas d’usage est en production"),
        _ => new("no policy and no kill switch limits every such act", "aucune politique ni arrêt d’urgence ne limite tout acte de ce genre"),
    };
}
