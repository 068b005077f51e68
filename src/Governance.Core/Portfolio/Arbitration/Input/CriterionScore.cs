using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>How a use case does by a criterion: a number, a label, or how far it is known.</summary>
/// <remarks>
/// Exactly one of: <see cref="Score"/>, <see cref="Label"/>, an interval of numbers, an interval of labels. Of an interval, the end that is left out is
/// that of the criterion's range. A use case without any score by a criterion may have every score of its range.
/// </remarks>
public sealed record CriterionScore
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The criterion.</summary>
    public required CriterionId Criterion { get; init; }

    /// <summary>The score, in the unit of the criterion and within its range.</summary>
    public decimal? Score { get; init; }

    /// <summary>The label of a step.</summary>
    public string? Label { get; init; }

    /// <summary>The least that the score can be, in the unit of the criterion.</summary>
    public decimal? From { get; init; }

    /// <summary>The greatest that the score can be, in the unit of the criterion.</summary>
    public decimal? To { get; init; }

    /// <summary>The worst step that it can be.</summary>
    public string? FromLabel { get; init; }

    /// <summary>The best step that it can be.</summary>
    public string? ToLabel { get; init; }

    /// <summary>Where the score comes from, for people.</summary>
    public string? Source { get; init; }

    /// <summary>The day on which it was given.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who gave it; never an agent.</summary>
    public PartyReference? Assessor { get; init; }
}
