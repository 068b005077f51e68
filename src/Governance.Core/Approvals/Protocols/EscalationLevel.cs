using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>Who decides a step when those before did not in time.</summary>
/// <remarks>Votes that were cast before count on when their voters may vote here too.</remarks>
public sealed record EscalationLevel
{
    /// <summary>Who may vote; at least one party that could not vote at the level before.</summary>
    public required ValueList<PartyReference> Voters { get; init; }

    /// <summary>How many distinct persons must agree; at least 1. No weights count here.</summary>
    public required int Quorum { get; init; }

    /// <summary>How long this level may take.</summary>
    public required Duration Deadline { get; init; }
}
