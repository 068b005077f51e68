using Governance.Agents;
using Governance.Organization;
using NodaTime;

namespace Governance.Benchmarks.Workloads;

/// <summary>Agents that may do everything in a group of decision types, so that a benchmark measures what it is about.</summary>
internal static class Staffing
{
    /// <summary>The group of all decision types of a workload.</summary>
    public static DecisionTypeId Work { get; } = new("work");

    public static DecisionType Group { get; } = new() { Id = Work, Name = new("Work") };

    public static AgentMandate Mandate { get; } = new() { Task = new("Work"), DecisionTypes = [Work] };

    /// <summary>No owner has too many agents.</summary>
    public static CareerRules Rules { get; } = new() { SpanOfControl = int.MaxValue };

    /// <summary>A certificate without a limit, for a year.</summary>
    public static ValueList<AutonomyCertificate> Certificates(string agent, UnitId unit, BodyId body, PersonId executive, ModelFingerprint model, ValueList<string> dataClasses, Instant from) =>
    [
        new()
        {
            Id = new($"{agent}-all"),
            DecisionType = Work,
            Unit = unit,
            Ceiling = AutonomyLevel.ActMonitored,
            IssuedBy = body,
            IssuedAt = from,
            Environment = new() { Model = model, DataClasses = dataClasses },
            ValidFrom = from,
            ValidUntil = from + Duration.FromDays(365),
            RiskAcceptance = new(executive, from, from),
        },
    ];
}
