namespace Governance.Cedar;

/// <summary>
/// Combines policies into one answer: a forbid that applies denies; else a permit that applies allows; else it is denied. Every policy is
/// evaluated, so that reasons and errors are complete. Immutable and safe for any number of threads.
/// </summary>
public sealed class Authorizer
{
    private readonly CompiledPolicy[] _policies;

    /// <summary>Takes compiled policies, in the order in which reasons and errors are to be listed.</summary>
    /// <exception cref="ArgumentException">Two policies have the same id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public Authorizer(IEnumerable<CompiledPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        _policies = [.. policies];
        _ = PolicySet.Create(_policies.Select(policy => policy.Policy));
    }

    /// <summary>Compiles the policies of a set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public Authorizer(PolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        _policies = [.. policies.Select(CompiledPolicy.Compile)];
    }

    /// <summary>Answers a request.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AuthorizationResponse Authorize(CedarRequest request, EntityStore entities)
    {
        List<string>? permits = null;
        List<string>? forbids = null;
        List<PolicyError>? errors = null;
        foreach (CompiledPolicy policy in _policies)
        {
            PolicyOutcome outcome = policy.Evaluate(request, entities);
            if (outcome.Kind == PolicyOutcomeKind.Satisfied)
            {
                List<string> applying = policy.Policy.Effect == PolicyEffect.Permit ? permits ??= [] : forbids ??= [];
                applying.Add(policy.Policy.Id);
            }
            else if (outcome.Error is { } error)
            {
                (errors ??= []).Add(new PolicyError(policy.Policy.Id, error));
            }
        }

        return new AuthorizationResponse
        {
            Decision = forbids is null && permits is not null ? CedarDecision.Allow : CedarDecision.Deny,
            Reasons = forbids ?? permits ?? [],
            Errors = errors ?? [],
        };
    }
}
