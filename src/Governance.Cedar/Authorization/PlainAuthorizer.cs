namespace Governance.Cedar;

/// <summary>
/// The definition of an answer, written out: every policy is asked, in order. <see cref="Authorizer"/> gives the same answers and asks only the
/// policies whose scope fits; this one is there to hold it against. Immutable and safe for any number of threads.
/// </summary>
public sealed class PlainAuthorizer
{
    private readonly CompiledPolicy[] _policies;

    /// <summary>Compiles the policies of a set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public PlainAuthorizer(PolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        _policies = [.. policies.Select(CompiledPolicy.Compile)];
    }

    /// <summary>Answers a request; time grows with the number of policies.</summary>
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
