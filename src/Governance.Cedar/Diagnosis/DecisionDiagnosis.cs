namespace Governance.Cedar;

/// <summary>A decision with what led to it, for people and for tools. Equality is by content, in order.</summary>
public sealed record DecisionDiagnosis
{
    /// <summary>The answer, as <see cref="Authorizer.Authorize"/> gives it.</summary>
    public required AuthorizationResponse Response { get; init; }

    /// <summary>Why; "forbidden" and "not permitted" are told apart.</summary>
    public required DecisionGround Ground { get; init; }

    /// <summary>How many permits there are in all; with none, everything is denied.</summary>
    public required int PermitCount { get; init; }

    /// <summary>The policies that determine the answer, in policy order.</summary>
    public IReadOnlyList<PolicyDiagnosis> Reasons { get; init => field = ValueList<PolicyDiagnosis>.From(value); } = ValueList<PolicyDiagnosis>.Empty;

    /// <summary>The policies that could not be evaluated, in policy order.</summary>
    public IReadOnlyList<PolicyDiagnosis> Errors { get; init => field = ValueList<PolicyDiagnosis>.From(value); } = ValueList<PolicyDiagnosis>.Empty;

    /// <summary>
    /// When nothing permits, the permits that came nearest: fewest obstacles first; among those, a failed condition is nearer than another
    /// principal or resource, and that is nearer than another type or action; then policy order.
    /// </summary>
    public IReadOnlyList<PolicyDiagnosis> Nearest { get; init => field = ValueList<PolicyDiagnosis>.From(value); } = ValueList<PolicyDiagnosis>.Empty;

    /// <summary>
    /// The same for people, in English, a line for each policy: <c>not permitted: no permit applies</c>, then <c>nearest is `policy0`: …</c>.
    /// Lowercase, without final periods.
    /// </summary>
    public string Sentence => DiagnosisWords.Say(this);
}
