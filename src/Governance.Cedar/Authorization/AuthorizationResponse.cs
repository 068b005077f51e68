namespace Governance.Cedar;

/// <summary>The answer to a request, with everything that led to it. Equality is by content, in order.</summary>
public sealed record AuthorizationResponse
{
    /// <summary>The answer. The default is <see cref="CedarDecision.Deny"/>.</summary>
    public CedarDecision Decision { get; init; }

    /// <summary>
    /// The ids of the policies that determine the answer, in policy order: all forbids that apply, or else all permits that apply. Empty when
    /// nothing applies, which denies.
    /// </summary>
    public IReadOnlyList<string> Reasons { get; init => field = ValueList<string>.From(value); } = ValueList<string>.Empty;

    /// <summary>All policies that could not be evaluated, in policy order.</summary>
    public IReadOnlyList<PolicyError> Errors { get; init => field = ValueList<PolicyError>.From(value); } = ValueList<PolicyError>.Empty;
}
