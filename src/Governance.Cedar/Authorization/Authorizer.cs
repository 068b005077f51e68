namespace Governance.Cedar;

/// <summary>
/// Combines policies into one answer: a forbid that applies denies; else a permit that applies allows; else it is denied. Every policy whose
/// scope fits is evaluated, so that reasons and errors are complete; an index finds them, so time does not grow with the number of the others.
/// Immutable and safe for any number of threads.
/// </summary>
public sealed class Authorizer
{
    private static readonly AuthorizationResponse NothingApplies = new();

    private readonly AppliedPolicy[] _policies;
    private readonly PolicyIndex _index;
    private readonly AuthorizationResponse?[] _decidedAlone;

    /// <summary>Takes compiled policies, in the order in which reasons and errors are to be listed.</summary>
    /// <exception cref="ArgumentException">Two policies have the same id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public Authorizer(IEnumerable<CompiledPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        CompiledPolicy[] compiled = [.. policies];
        Policies = PolicySet.Create(compiled.Select(policy => policy.Policy));
        _policies = Array.ConvertAll(compiled, policy => new AppliedPolicy(policy));
        _index = new PolicyIndex(Policies);
        _decidedAlone = new AuthorizationResponse?[_policies.Length];
    }

    /// <summary>Compiles the policies of a set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public Authorizer(PolicySet policies)
        : this((policies ?? throw new ArgumentNullException(nameof(policies))).Select(CompiledPolicy.Compile))
    {
    }

    /// <summary>The policies, in the order in which reasons and errors are listed.</summary>
    public PolicySet Policies { get; }

    /// <summary>
    /// Answers a request with yes or no alone. It is the decision of <see cref="Authorize"/>; evaluation stops as soon as nothing can change it.
    /// Allocates nothing unless a condition builds a set or a record, or fails, or an entity has many thousands of ancestors.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CedarDecision Decide(CedarRequest request, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        var visitor = new DecidingVisitor(_policies, new Frame(request, entities));
        _index.Visit(request, entities, ref visitor);
        return visitor.Decision;
    }

    /// <summary>
    /// Answers a request with the reasons and errors. Allocates nothing where at most one policy is the reason and none fails, as long as no
    /// condition builds a set or a record.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AuthorizationResponse Authorize(CedarRequest request, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        var visitor = new CollectingVisitor(_policies, new Frame(request, entities));
        _index.Visit(request, entities, ref visitor);
        AuthorizationResponse response = visitor.Forbids.Count > 0
            ? Respond(CedarDecision.Deny, ref visitor.Forbids, visitor.Errors)
            : Respond(visitor.Permits.Count > 0 ? CedarDecision.Allow : CedarDecision.Deny, ref visitor.Permits, visitor.Errors);
        visitor.Permits.Release();
        visitor.Forbids.Release();
        return response;
    }

    /// <summary>
    /// Looks closely at a decision: which clauses of which policies held or failed, with the values they saw; when nothing permits, which permits
    /// came nearest. Costs far more than <see cref="Authorize"/>, which pays nothing for it: all is worked out here, anew.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="nearest">How many of the nearest permits to describe, from 0.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nearest"/> is negative.</exception>
    public DecisionDiagnosis Diagnose(CedarRequest request, EntityStore entities, int nearest = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nearest);
        return DecisionDiagnoser.Run(Policies, Authorize(request, entities), new Frame(request, entities), nearest);
    }

    private AuthorizationResponse Respond(CedarDecision decision, ref IntBuffer reasons, List<(int Position, EvaluationError Error)>? errors)
    {
        if (errors is null && reasons.Count <= 1)
        {
            // The answer is the same object every time; two threads may make it at once, and either will do.
            return reasons.Count == 0 ? NothingApplies : _decidedAlone[reasons.Items[0]] ??= Build(decision, ref reasons, []);
        }

        return Build(decision, ref reasons, errors ?? []);
    }

    private AuthorizationResponse Build(CedarDecision decision, ref IntBuffer reasons, List<(int Position, EvaluationError Error)> errors)
    {
        reasons.Sort();
        var ids = new string[reasons.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = Policies[reasons.Items[i]].Id;
        }

        errors.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        return new AuthorizationResponse
        {
            Decision = decision,
            Reasons = ids,
            Errors = [.. errors.Select(error => new PolicyError(Policies[error.Position].Id, error.Error))],
        };
    }
}
