namespace Governance.Kpis;

/// <summary>How much was decided and watched over in a period.</summary>
/// <remarks>Equality compares all counts.</remarks>
public sealed record OversightActivity
{
    /// <summary>How many decisions were taken, at least 0.</summary>
    public long Decisions { get; init; }

    /// <summary>How many of them a person reviewed before their effect, at least 0.</summary>
    public long Reviews { get; init; }

    /// <summary>How many of them a person overruled, from 0 to <see cref="Decisions"/>.</summary>
    public long Overrides { get; init; }

    /// <summary>How many were escalated, at least 0.</summary>
    public long Escalations { get; init; }

    /// <summary>How many were drawn as a sample and looked at again, at least 0.</summary>
    public long Samples { get; init; }

    /// <summary>How many incidents there were, at least 0.</summary>
    public long Incidents { get; init; }

    /// <summary>The activity of which an <see cref="OversightLog"/> counted the reviews; those of errors that were sown are work too. Samples and incidents are not in a log.</summary>
    /// <param name="counts">The reviews, counted.</param>
    /// <param name="decisions">How many decisions were taken, at least as many as were overruled.</param>
    public static OversightActivity Of(OversightCounts counts, long decisions) => new()
    {
        Decisions = decisions,
        Reviews = counts.Reviews + counts.Seeded,
        Overrides = counts.Overrides,
        Escalations = counts.Escalations,
    };
}
