using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>One step of a validation protocol: who votes, how many must agree, by when.</summary>
public sealed record ValidationStep
{
    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who may vote: persons, roles (held in the unit at hand) or bodies; never agents.</summary>
    public required ValueList<PartyReference> Voters { get; init; }

    /// <summary>How many distinct persons must agree; at least 1.</summary>
    public required int Quorum { get; init; }

    /// <summary>How long the step may take, an ISO 8601 duration of fixed length; after it the step is denied.</summary>
    public required Duration Deadline { get; init; }
}
