using Governance.Decisions;
using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>Use cases of which it is not clear whether the effect on a KPI is owed to them.</summary>
/// <remarks>Shares that sum to more than the whole are an error of the folder, and never come as far as this.</remarks>
/// <param name="Kind">What contradicts itself.</param>
/// <param name="Kpi">The KPI.</param>
/// <param name="UseCases">The use cases, at least one.</param>
internal sealed record AttributionConflict(AttributionConflictKind Kind, KpiId Kpi, IReadOnlyList<UseCaseId> UseCases)
{
    /// <summary>The conflicts of KPIs that claim an improvement; of the others no effect is owed to anybody.</summary>
    public static IEnumerable<AttributionConflict> Of(GovernanceModel model, IEnumerable<KpiRow> rows)
    {
        foreach (var row in rows.Where(static row => row.Assessment.Claim == KpiClaim.Improvement))
        {
            var shares = row.Kpi.Attribution?.Shares ?? [];
            UseCaseId[] named = [.. model.Parts.Portfolio.UseCases.Where(one => one.Kpis.Any(id => id == row.Kpi.Id)).Select(one => one.Id)];
            UseCaseId[] owed = [.. shares.Select(share => share.UseCase)];
            if (owed.Length == 0 && named.Length > 1)
            {
                yield return new(AttributionConflictKind.NoShares, row.Kpi.Id, named);
            }

            if (owed.Length > 0 && named.Except(owed).ToArray() is [_, ..] without)
            {
                yield return new(AttributionConflictKind.WithoutShare, row.Kpi.Id, without);
            }

            foreach (var unnamed in owed.Except(named))
            {
                yield return new(AttributionConflictKind.NotNamed, row.Kpi.Id, [unnamed]);
            }
        }
    }
}
