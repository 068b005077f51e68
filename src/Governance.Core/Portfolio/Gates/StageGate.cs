using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>The gate between a stage and the next: what must be shown, and who decides.</summary>
public sealed record StageGate
{
    /// <summary>The id.</summary>
    public required GateId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The stage that it leads out of: from <see cref="UseCaseStage.Idea"/> to <see cref="UseCaseStage.Pilot"/>. A stage has one gate at most; without one nothing leaves it.</summary>
    public required UseCaseStage From { get; init; }

    /// <summary>The criteria; at least one.</summary>
    public required ValueList<GateCriterion> Criteria { get; init; }

    /// <summary>The body that decides, by its quorum, without the owner of the use case and without whoever asks.</summary>
    public required BodyId Body { get; init; }

    /// <summary>The functions of the body that must each be among those who agree; none unless given.</summary>
    public ValueList<BodyFunction> Functions { get; init; }

    /// <summary>How long a go counts, longer than 0; <see langword="null"/> when until something changes. After it the use case falls back to what the stage before allows.</summary>
    public Duration? Validity { get; init; }
}
