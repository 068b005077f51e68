using System.Globalization;
using Governance.Approvals;
using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>The answer to a request: how autonomously, on whose authority, under which duties, and why.</summary>
/// <remarks>
/// A decision is a value of its model, request and evidence: asked again, the same question has the same answer, in the same order, in any culture
/// and time zone. It is not an approval: at an approval level the caller must present one, and remember that it was used.
/// </remarks>
public sealed class Decision
{
    private string? _digest;

    internal Decision(DecisionRequest request, GovernanceModel model)
    {
        Request = request;
        Model = model;
    }

    /// <summary>The question; with the facts that context providers added (<see cref="IContextProvider"/>).</summary>
    public DecisionRequest Request { get; }

    /// <summary>What was presented with it. The use of budgets is as it was read, a <see cref="RecordedUsage"/>, so that the decision can be made again.</summary>
    public DecisionEvidence Evidence { get; internal init; } = DecisionEvidence.None;

    /// <summary>How autonomously the actor may act: the lower of the highest grant that counts and the lowest ceiling.</summary>
    public required AutonomyLevel Autonomy { get; init; }

    /// <summary>What the actor may do now: what the level says, or <see cref="DecisionOutcome.Proceed"/> at an approval level once every validation is met.</summary>
    public DecisionOutcome Outcome => !Validations.IsEmpty && Validations.All(v => v.IsMet) ? DecisionOutcome.Proceed : DecisionOutcomes.At(Autonomy);

    /// <summary>The rules that allow, those that count first, from the highest level; the void ones say why they do not count.</summary>
    public required ValueList<Grant> Grants { get; init; }

    /// <summary>The rules that limit, from the lowest level.</summary>
    public required ValueList<Ceiling> Ceilings { get; init; }

    /// <summary>On whose authority; <see langword="null"/> when refused.</summary>
    public required Authority? Authority { get; init; }

    /// <summary>What must be approved before the act takes effect, and what meets it; empty unless the level is one of approval.</summary>
    public required ValueList<RequiredValidation> Validations { get; init; }

    /// <summary>The duties that come with the decision.</summary>
    public required ValueList<RequiredObligation> Obligations { get; init; }

    /// <summary>What came of everything that was presented, in the order of presentation: approvals, plan, emergency.</summary>
    public ValueList<PresentedEvidence> Presented { get; internal init; }

    /// <summary>
    /// The amount that limits, thresholds and policies saw: that of the request and of the acts that it counts with
    /// (<see cref="Organization.DecisionType.SplittingWindow"/>); <see langword="null"/> when the request has none.
    /// </summary>
    public Money? CountedAmount => Splitting is null ? Request.Amount : Splitting.CountedAmount;

    /// <summary>The budgets of the chain that carries the decision, and what this act leaves of them.</summary>
    public ValueList<BudgetBalance> Budgets { get; internal init; }

    /// <summary>What acting takes from budgets, and which acts it counts with; <see langword="null"/> when there is nothing to reserve, or the act may not proceed.</summary>
    public ReservationRequest? ToReserve { get; internal init; }

    /// <summary>The reservation that was made for the act (<see cref="PolicyEvaluator.EvaluateAndReserve"/>): commit it after the act, or release it; <see langword="null"/> when none was made.</summary>
    public ReservationId? Reservation { get; internal init; }

    /// <summary>The extensions that were asked, and what came of it: context providers first, each kind in the order of names; empty when the evaluator has none.</summary>
    public ValueList<ExtensionStatement> Extensions { get; internal init; }

    /// <summary>The version of the rules that decided (<see cref="Policies.PolicyCatalogue.Version"/>).</summary>
    public string PolicyVersion => Model.Policies.Version;

    /// <summary>
    /// Which snapshot of the model decided; <see langword="null"/> when the evaluator was made alone. It is no part of <see cref="Digest"/>: an approval outlives
    /// a reload that leaves its rules, protocols and chain as they are.
    /// </summary>
    public ModelVersion? ModelVersion { get; private set; }

    /// <summary>
    /// What an approval binds to: the lower-case hexadecimal SHA-256 of the exact request, the policy version, the demanded protocols and the delegation
    /// chain. The clock is not part of it, so that an approval of this act can be presented later; any change of actor, act, facts, rules or chain changes it.
    /// </summary>
    public string Digest => _digest ??= DecisionDigest.Of(this);

    internal GovernanceModel Model { get; }

    /// <summary>What the act counts with; <see langword="null"/> when it counts alone.</summary>
    internal Splitting? Splitting { get; init; }

    /// <summary>What the approval of a plan binds to when this authority carries it: the plan, the policy version, the demanded protocols and the delegation chain.</summary>
    /// <param name="plan">The plan.</param>
    public string PlanDigest(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DecisionDigest.Of(plan, this);
    }

    /// <summary>What stands between the decision and a level: a missing grant, and every ceiling below the level.</summary>
    /// <param name="level">The wished level.</param>
    /// <returns>The blockers, the missing grant first; empty exactly when the decision reaches the level.</returns>
    public ValueList<Blocker> BlockersTo(AutonomyLevel level)
    {
        var highest = Grants.Count > 0 && Grants[0].Counts ? Grants[0] : null;
        var granted = highest?.Level ?? AutonomyLevel.None;
        return
        [
            .. granted < level ? [new Blocker(BlockerKind.MissingGrant, granted, highest?.Rule, BlockerWords.MissingGrant(highest, level))] : ValueList.Create<Blocker>([]),
            .. Ceilings.Where(c => c.Level < level).Select(c => new Blocker(BlockerKind.Ceiling, c.Level, c.Rule, c.Error ?? c.Because ?? BlockerWords.Ceiling(c))),
        ];
    }

    /// <summary>
    /// The policies that nearly granted more than anything does: permits for this decision type that are in force in the unit and do not apply, nearest first. Fewest
    /// obstacles are nearest; among those a failed condition is nearer than another actor or resource.
    /// </summary>
    /// <remarks>It is worked out when it is asked for, and costs more than the decision. A malformed request misses nothing but its form.</remarks>
    /// <param name="most">How many, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public ValueList<NearMiss> FindNearMisses(int most = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return NearMisses.Of(this, most);
    }

    /// <summary>The decision and its reasons, for people: several lines of text.</summary>
    /// <param name="culture">The reader's culture: French for any French one, English for every other.</param>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new DecisionExplanation(this, LocalizedText.IsFrench(culture) ? ExplanationWords.French : ExplanationWords.English, culture).Write();
    }

    /// <summary>The same decision, with the evidence judged.</summary>
    internal Decision With(ValueList<PresentedEvidence> presented, ValueList<RequiredValidation> validations) => Copy(validations, presented, ToReserve, Reservation);

    /// <summary>The same decision, with what acting takes.</summary>
    internal Decision With(ReservationRequest? toReserve) => Copy(Validations, Presented, toReserve, Reservation);

    /// <summary>The same decision, with what was reserved for it.</summary>
    internal Decision With(ReservationId reservation) => Copy(Validations, Presented, ToReserve, reservation);

    /// <summary>This decision, before anybody else has it, with the snapshot that made it.</summary>
    internal Decision MadeBy(ModelVersion? version)
    {
        ModelVersion = version;
        return this;
    }

    private Decision Copy(
        ValueList<RequiredValidation> validations, ValueList<PresentedEvidence> presented, ReservationRequest? toReserve, ReservationId? reservation) => new(Request, Model)
    {
        Evidence = Evidence,
        Autonomy = Autonomy,
        Grants = Grants,
        Ceilings = Ceilings,
        Authority = Authority,
        Validations = validations,
        Obligations = Obligations,
        Presented = presented,
        Splitting = Splitting,
        Budgets = Budgets,
        ToReserve = toReserve,
        Reservation = reservation,
        Extensions = Extensions,
        ModelVersion = ModelVersion,
        _digest = _digest,
    };
}
