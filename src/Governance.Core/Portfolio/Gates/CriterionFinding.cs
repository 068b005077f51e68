namespace Governance.Portfolio;

/// <summary>How somebody judged a criterion of a gate, and on which evidence.</summary>
/// <param name="Criterion">The criterion: one that is assessed.</param>
/// <param name="IsMet">Whether it is met.</param>
/// <param name="Evidence">What shows it, for people: a report, a measurement, an approval.</param>
public sealed record CriterionFinding(CriterionId Criterion, bool IsMet, LocalizedText Evidence);
