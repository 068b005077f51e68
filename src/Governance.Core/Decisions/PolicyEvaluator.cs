using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Answers: may this be done, how autonomously, on whose authority, under which duties, and why.</summary>
/// <remarks>
/// The decision is the lower of the highest grant and the lowest ceiling, so the order of rules never matters. It is a function of the model and
/// the request alone: no clock, no chance, no culture. Thread-safe; to reload while others decide, see <c>GovernanceRuntime</c>.
/// </remarks>
public sealed class PolicyEvaluator : IPolicyEvaluator
{
    /// <summary>How long a reservation holds unless the caller says otherwise: five minutes.</summary>
    public static readonly Duration DefaultReservationTime = Duration.FromMinutes(5);

    /// <summary>How often a decision is made again when others keep changing what it was based on, before it is refused.</summary>
    private const int MaxAttempts = 32;

    private readonly RuleIndex? _index;
    private readonly DelegationIndex? _delegations;
    private readonly LevelJudge? _levels;
    private readonly ExtensionHost? _extensions;
    private readonly AppliedRules _rules;

    /// <summary>Indexes a model once.</summary>
    /// <param name="model">The model.</param>
    public PolicyEvaluator(GovernanceModel model)
        : this(model, GovernanceExtensions.None)
    {
    }

    /// <summary>Indexes a model once, and takes extensions in.</summary>
    /// <param name="model">The model.</param>
    /// <param name="extensions">What the application adds in C#. What each extension says of itself is read here, once.</param>
    /// <exception cref="ArgumentException">
    /// An extension does not fit the model: the message tells everything that <see cref="GovernanceExtensions.FindProblems"/> finds.
    /// </exception>
    public PolicyEvaluator(GovernanceModel model, GovernanceExtensions extensions)
        : this(model, Fitting(model, extensions), indexed: true)
    {
    }

    /// <summary>The plain evaluator asks every rule; it is what the index is held against.</summary>
    internal PolicyEvaluator(GovernanceModel model, bool indexed)
        : this(model, extensions: null, indexed)
    {
    }

    /// <summary>The extensions are known to fit the model.</summary>
    internal PolicyEvaluator(GovernanceModel model, PreparedExtensions? extensions, bool indexed)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _extensions = extensions is null ? null : new ExtensionHost(extensions, model);
        _rules = new AppliedRules(model);
        if (indexed)
        {
            _index = new RuleIndex(model, _rules);
            _delegations = new DelegationIndex(model.Delegations);
            _levels = _extensions is null ? new LevelJudge(model, _index, _delegations) : null;
        }
    }

    /// <summary>The model that decides.</summary>
    public GovernanceModel Model { get; }

    /// <summary>Which snapshot the model is; <see langword="null"/> for an evaluator that was made alone.</summary>
    public ModelVersion? Version { get; internal init; }

    /// <inheritdoc/>
    /// <remarks>
    /// For filtering and for hot paths: mostly it allocates nothing. It is no substitute for a decision: obligations, validations and what an approval
    /// binds to come with <see cref="Evaluate(DecisionRequest)"/> alone. Acts of governance, and those whose amounts add up, that may be delegated,
    /// that are held against a schema or judged by extensions, are evaluated in full.
    /// </remarks>
    public AutonomyLevel EvaluateLevel(DecisionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _levels is { } levels && levels.TryJudge(request, out var level) ? level : Evaluate(request).Autonomy;
    }

    /// <inheritdoc/>
    public void EvaluateLevels(ReadOnlySpan<DecisionRequest> requests, Span<AutonomyLevel> levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels.Length, requests.Length, nameof(levels));
        for (var i = 0; i < requests.Length; i++)
        {
            levels[i] = EvaluateLevel(requests[i]);
        }
    }

    /// <inheritdoc/>
    public ValueList<Decision> EvaluateAll(params ReadOnlySpan<DecisionRequest> requests)
    {
        var decisions = new Decision[requests.Length];
        for (var i = 0; i < requests.Length; i++)
        {
            decisions[i] = Evaluate(requests[i]);
        }

        return [.. decisions];
    }

    /// <summary>Decides a request with nothing presented: no approval, and no budget whose use is known.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    public Decision Evaluate(DecisionRequest request) => Evaluate(request, DecisionEvidence.None);

    /// <summary>Decides a request with what is presented. Nothing is used up: the caller reserves budgets, and remembers which approvals were used.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    /// <param name="evidence">Approvals, a plan, an emergency, the use of budgets, what KPIs prove.</param>
    public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(evidence);
        return Evaluate(request, evidence, isContended: false);
    }

    /// <summary>Decides a request and, when it may proceed, reserves what it takes, so that no other act can take it meanwhile.</summary>
    /// <remarks>
    /// When others took from the same budgets in between, the decision is made again on what is left, also one that reserves nothing; after many such rounds it is refused, which names
    /// <see cref="BuiltInRules.BudgetContention"/>. Commit <see cref="Decision.Reservation"/> after the act, or release it.
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="ledger">The ledger: it is also the use of budgets that the decision sees.</param>
    /// <param name="evidence">Approvals, a plan, an emergency, what KPIs prove; <see langword="null"/> for none.</param>
    /// <param name="holdFor">How long the reservation holds; <see langword="null"/> for <see cref="DefaultReservationTime"/>.</param>
    public Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, Duration? holdFor = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(ledger);
        var usage = new WatchedUsage(ledger);
        var known = (evidence ?? DecisionEvidence.None) with { Usage = usage };
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            usage.Forget();
            var decision = Evaluate(request, known, isContended: false);
            if (decision.ToReserve is not { } take)
            {
                if (usage.IsUnchanged)
                {
                    return decision;
                }

                continue;
            }

            var reserved = ledger.Reserve(take with { ExpiresAt = request.At + (holdFor ?? DefaultReservationTime) });
            if (reserved.Id is { } id)
            {
                return decision.With(id);
            }
        }

        return Evaluate(request, known, isContended: true);
    }

    /// <summary>Decides again from a record: context providers are not asked, since what they said is in the request.</summary>
    /// <param name="request">The request as it was decided.</param>
    /// <param name="evidence">What was presented.</param>
    /// <param name="isContended">Whether contention refused it.</param>
    /// <param name="failed">The names of the extensions that failed.</param>
    internal Decision EvaluateAgain(DecisionRequest request, DecisionEvidence evidence, bool isContended, IReadOnlySet<string> failed) =>
        Evaluate(request, evidence, isContended, _extensions?.Recorded(request, failed));

    /// <summary>Decides; contention is a fact like any other, so that a decision which it refused can be made again from its record.</summary>
    private Decision Evaluate(DecisionRequest request, DecisionEvidence evidence, bool isContended) =>
        Evaluate(request, evidence, isContended, _extensions?.Provide(request));

    private Decision Evaluate(DecisionRequest request, DecisionEvidence evidence, bool isContended, ProvidedFacts? provided)
    {
        var facts = RequestFacts.Of(provided?.Request ?? request, evidence, Model);
        var grants = new List<Grant>();
        var ceilings = provided?.Ceilings ?? [];
        if (provided is not null)
        {
            facts.Extensions = provided.Statements;
            _extensions!.AddTo(ceilings, provided.Statements, facts.Request);
        }

        AddStanding(ceilings, facts);
        if (isContended)
        {
            ceilings.Add(LimitCeilings.Contention);
        }

        if (facts.Subject is { } subject)
        {
            CareerJudge.AddTo(ceilings, grants, subject, facts, Model);
        }

        if (facts.Case is { } useCase)
        {
            GateJudge.AddTo(ceilings, grants, new(useCase, facts, Model));
        }

        if (facts.Malformed is null)
        {
            Ask(facts, grants, ceilings);
        }

        return DecisionArithmetic.Decide(facts, grants, ceilings, Model).MadeBy(Version);
    }

    /// <summary>The ceilings that stand whatever the policies say.</summary>
    private void AddStanding(List<Ceiling> ceilings, RequestFacts facts)
    {
        var sink = new CeilingList(ceilings);
        if (facts.Malformed is { } malformed)
        {
            sink.Add(BuiltInRules.MalformedRequest, AutonomyLevel.None, malformed);
        }

        if (facts.Splitting?.Problem is { } problem)
        {
            sink.Add(BuiltInRules.Splitting, AutonomyLevel.None, problem);
        }

        BuiltInCeilings.AddTo(ref sink, facts.Act, facts.Kpis);
        LimitCeilings.AddTo(ref sink, facts.Act, facts.CountedAmount, Model);
    }

    private void Ask(RequestFacts facts, List<Grant> grants, List<Ceiling> ceilings)
    {
        var judge = new RuleJudge(facts, _rules, _index?.Accountability, grants, ceilings);
        if (_index is null)
        {
            judge.JudgeAll();
        }
        else
        {
            var visitor = new JudgingVisitor(judge);
            _index.Visit(facts.Act, facts.Frame, ref visitor);
        }

        if (!Model.Delegations.Nodes.IsEmpty)
        {
            new ChainJudge(facts, Model).Judge(_delegations, grants);
        }
    }

    private static PreparedExtensions? Fitting(GovernanceModel model, GovernanceExtensions extensions)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(extensions);
        var prepared = PreparedExtensions.Of(extensions);
        var problems = prepared?.FindProblems(model) ?? [];
        return problems.IsEmpty ? prepared : throw new ArgumentException(string.Join("; ", problems.Select(problem => problem.Message.En)), nameof(extensions));
    }
}
