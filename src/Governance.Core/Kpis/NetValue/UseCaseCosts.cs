using NodaTime;

namespace Governance.Kpis;

/// <summary>What a use case costs, and what the people cost who watch over it: all amounts in one currency.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record UseCaseCosts
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The currency of all amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What it cost to build; <see langword="null"/> for nothing.</summary>
    public Estimate? Build { get; init; }

    /// <summary>The first day over which the building is written off, evenly; <see langword="null"/> when nothing was built.</summary>
    public LocalDate? BuildFrom { get; init; }

    /// <summary>The first day after it is written off; <see langword="null"/> when nothing was built.</summary>
    public LocalDate? BuildUntil { get; init; }

    /// <summary>What running it costs in a month: licences, models, operation; <see langword="null"/> for nothing.</summary>
    public Estimate? RunPerMonth { get; init; }

    /// <summary>What complying costs in a month: audits, records, training; <see langword="null"/> for nothing.</summary>
    public Estimate? CompliancePerMonth { get; init; }

    /// <summary>What an hour of those costs who review; <see langword="null"/> for nothing.</summary>
    public Estimate? ReviewerHour { get; init; }

    /// <summary>How many minutes a review takes; <see langword="null"/> for none.</summary>
    public Estimate? ReviewMinutes { get; init; }

    /// <summary>How many minutes it takes to look again at a decision that was drawn as a sample; <see langword="null"/> for none.</summary>
    public Estimate? SampleMinutes { get; init; }

    /// <summary>How many minutes it takes to do by hand what was overruled, besides the review; <see langword="null"/> for none.</summary>
    public Estimate? OverrideMinutes { get; init; }

    /// <summary>What an escalation costs; <see langword="null"/> for nothing.</summary>
    public Estimate? Escalation { get; init; }

    /// <summary>What an incident costs, to whoever bears it; <see langword="null"/> for nothing.</summary>
    public Estimate? Incident { get; init; }
}
