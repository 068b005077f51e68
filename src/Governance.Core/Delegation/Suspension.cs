using Governance.Organization;
using NodaTime;

namespace Governance.Delegation;

/// <summary>Puts a delegation rule, and everything that hangs under it, out of force for a time.</summary>
public sealed record Suspension
{
    /// <summary>The rule.</summary>
    public required DelegationId Delegation { get; init; }

    /// <summary>The first instant of the suspension.</summary>
    public required Instant From { get; init; }

    /// <summary>The instant at which the rule is in force again; <see langword="null"/> until somebody says when.</summary>
    public Instant? Until { get; init; }

    /// <summary>Who suspended it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Whether an instant lies in the suspension.</summary>
    /// <param name="at">The instant.</param>
    public bool Contains(Instant at) => From <= at && (Until is not { } until || at < until);
}
