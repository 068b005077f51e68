using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>What of a KPI's benefit is owed to a use case.</summary>
/// <param name="UseCase">The use case.</param>
/// <param name="Value">The benefit, in the unit of the whole.</param>
/// <param name="Interval">
/// From the least to the greatest that benefit and share together can be; its confidence is that of the benefit, since the ends of a share are judged by people.
/// </param>
public sealed record UseCaseBenefit(UseCaseId UseCase, double Value, ConfidenceInterval Interval);
