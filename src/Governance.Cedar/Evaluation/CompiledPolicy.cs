namespace Governance.Cedar;

/// <summary>A policy made ready for repeated evaluation. Immutable and safe for any number of threads.</summary>
public sealed class CompiledPolicy
{
    private readonly ScopeTest _principal;
    private readonly ScopeTest _action;
    private readonly ScopeTest _resource;

    private CompiledPolicy(Policy policy)
    {
        Policy = policy;
        _principal = ScopeTest.Compile(policy.Principal);
        _action = ScopeTest.Compile(policy.Action);
        _resource = ScopeTest.Compile(policy.Resource);
        Conditions = NodeCompiler.Compile(policy.Conditions);
    }

    /// <summary>What was compiled.</summary>
    public Policy Policy { get; }

    /// <summary>All conditions in one; the scope is not part of it.</summary>
    internal Node Conditions { get; }

    /// <summary>Makes a policy ready.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static CompiledPolicy Compile(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new CompiledPolicy(policy);
    }

    /// <summary>Whether principal, action and resource fit the scope. Never an error; conditions are not looked at.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool MatchesScope(CedarRequest request, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        return _action.Matches(request.Action, entities)
            && _principal.Matches(request.Principal, entities)
            && _resource.Matches(request.Resource, entities);
    }

    /// <summary>Whether a principal and an action fit the scope, so that the policy could apply to some resource. Never an error; conditions are not looked at.</summary>
    /// <param name="principal">The principal.</param>
    /// <param name="action">The action.</param>
    /// <param name="entities">The entities, for what is in what.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool MayApply(EntityUid principal, EntityUid action, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(principal);
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(entities);
        return _action.Matches(action, entities) && _principal.Matches(principal, entities);
    }

    /// <summary>What the policy says about a request. Allocates nothing unless a condition builds a set or a record, or fails.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PolicyOutcome Evaluate(CedarRequest request, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        return Ask(new Frame(request, entities));
    }

    /// <summary>What the policy says of what is in a frame.</summary>
    internal PolicyOutcome Ask(in Frame frame)
    {
        if (!_action.Matches(frame.Action, frame.Entities) || !_principal.Matches(frame.Principal, frame.Entities) || !_resource.Matches(frame.Resource, frame.Entities))
        {
            return PolicyOutcome.NotSatisfied;
        }

        CedarValue result = Conditions.Evaluate(frame);
        if (result.IsTrue)
        {
            return PolicyOutcome.Satisfied;
        }

        return result.IsError ? PolicyOutcome.Failed(result.AsError()) : PolicyOutcome.NotSatisfied;
    }
}
