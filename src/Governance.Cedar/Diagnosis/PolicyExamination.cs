namespace Governance.Cedar;

/// <summary>A policy whose clauses have all been tried. Cheap beside a description, so that many policies can be compared and few described.</summary>
internal sealed class PolicyExamination
{
    // A failed condition weighs nothing; see DecisionDiagnosis.Nearest.
    private const int OtherEntity = 1;
    private const int OtherType = 2;
    private const int OtherAction = 3;

    private readonly Frame _frame;
    private readonly (Clause Clause, ClauseOutcome Outcome, EvaluationError? Error)[] _clauses;

    private PolicyExamination(Policy policy, in Frame frame, (Clause Clause, ClauseOutcome Outcome, EvaluationError? Error)[] clauses)
    {
        Policy = policy;
        _frame = frame;
        _clauses = clauses;
        (int obstacles, int distance) = RankOfScope(policy, frame);
        obstacles += clauses.Count(tried => !tried.Clause.IsScope && tried.Outcome is ClauseOutcome.Failed or ClauseOutcome.Erred);
        Rank = (obstacles, distance);
    }

    public Policy Policy { get; }

    /// <summary>How many clauses failed or erred; and, among equals, how far off the scope was.</summary>
    public (int Obstacles, int Distance) Rank { get; }

    /// <summary>What the scope alone adds to the rank.</summary>
    public static (int Obstacles, int Distance) RankOfScope(Policy policy, in Frame frame)
    {
        int principal = DistanceOf(policy.Principal, frame.Principal, frame.Entities);
        int action = ScopeTest.Compile(policy.Action).Matches(frame.Action, frame.Entities) ? 0 : OtherAction;
        int resource = DistanceOf(policy.Resource, frame.Resource, frame.Entities);
        return (Math.Sign(principal) + Math.Sign(action) + Math.Sign(resource), principal + action + resource);
    }

    public static PolicyExamination Run(Policy policy, in Frame frame)
    {
        var tried = new List<(Clause Clause, ClauseOutcome Outcome, EvaluationError? Error)>();
        bool reached = true;
        foreach (Clause clause in Clause.Of(policy))
        {
            CedarValue value = clause.Compile().Evaluate(frame);
            ClauseOutcome outcome = value switch
            {
                { IsError: true } => reached ? ClauseOutcome.Erred : ClauseOutcome.NotReached,
                { IsTrue: true } => ClauseOutcome.Held,
                _ => ClauseOutcome.Failed,
            };
            tried.Add((clause, outcome, value.IsError ? value.AsError() : null));
            reached = reached && outcome == ClauseOutcome.Held;
        }

        return new PolicyExamination(policy, frame, [.. tried]);
    }

    /// <summary>The whole diagnosis, with observations and sentences.</summary>
    public PolicyDiagnosis Describe() => new()
    {
        Policy = Policy,
        Outcome = Outcome(),
        Clauses = [.. _clauses.Select(tried => Describe(tried.Clause, tried.Outcome, tried.Error))],
    };

    private static int DistanceOf(ScopeConstraint scope, EntityUid uid, EntityStore entities)
    {
        if (ScopeTest.Compile(scope).Matches(uid, entities))
        {
            return 0;
        }

        return scope switch
        {
            ScopeConstraint.Equal equal => equal.Entity.Type == uid.Type ? OtherEntity : OtherType,
            ScopeConstraint.Is => OtherType,
            ScopeConstraint.IsIn typed => typed.EntityType == uid.Type ? OtherEntity : OtherType,
            _ => OtherEntity,
        };
    }

    private PolicyOutcome Outcome()
    {
        foreach ((_, ClauseOutcome outcome, EvaluationError? error) in _clauses)
        {
            if (outcome != ClauseOutcome.Held)
            {
                return outcome == ClauseOutcome.Erred ? PolicyOutcome.Failed(error!) : PolicyOutcome.NotSatisfied;
            }
        }

        return PolicyOutcome.Satisfied;
    }

    private ClauseDiagnosis Describe(Clause clause, ClauseOutcome outcome, EvaluationError? error)
    {
        IReadOnlyList<Observation> observations = error is null ? Observer.Observe(clause.Expression, _frame) : [];
        return new ClauseDiagnosis
        {
            Kind = clause.Kind,
            Expression = clause.Expression,
            Span = clause.Span,
            Outcome = outcome,
            Observations = observations,
            Error = error,
            Sentence = ClauseWords.Say(clause.Expression, outcome, observations, error, isMissed: Policy.Effect == PolicyEffect.Permit),
        };
    }
}
