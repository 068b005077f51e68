using Governance.Agents;
using Governance.Core.Tests.Generators;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>Something that happens to the agent. What depends on where it stands is drawn as a number and settled when it happens.</summary>
internal abstract record CareerCommand
{
    /// <summary>Days go by.</summary>
    public sealed record Wait(int Days) : CareerCommand;

    /// <summary>A day of trials.</summary>
    public sealed record Tried(int Kind, int Trials, int Failures, int Version) : CareerCommand;

    /// <summary>Something goes wrong, and is recorded at once.</summary>
    public sealed record GoesWrong(IncidentSeverity Severity, int DaysAgo) : CareerCommand;

    /// <summary>Somebody leaves.</summary>
    public sealed record Leaves(PersonId Person) : CareerCommand;

    /// <summary>Somebody wants to do something with it.</summary>
    public sealed record Wants(int Transition, bool IsLikely, CareerSlip Slip, int Draw, CareerVotes Votes) : CareerCommand;
}
