using NodaTime;

namespace Governance.Approvals;

/// <summary>A person's statement that this is an emergency: the broken glass, presented with a request.</summary>
public sealed record EmergencyDeclaration
{
    /// <summary>The procedure.</summary>
    public required EmergencyId Procedure { get; init; }

    /// <summary>The person who broke the glass, and answers for what is done.</summary>
    public required PersonId By { get; init; }

    /// <summary>Why; a blank reason is none.</summary>
    public required string Reason { get; init; }

    /// <summary>The instant at which the emergency began.</summary>
    public required Instant From { get; init; }

    /// <summary>The instant at which it ends; at most the procedure's greatest duration later.</summary>
    public required Instant Until { get; init; }
}
