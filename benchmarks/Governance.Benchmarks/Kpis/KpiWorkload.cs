using System.Globalization;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Benchmarks.Kpis;

/// <summary>KPIs of a large organisation and what was measured of them in two years: most measurements are single cases, each with an id.</summary>
internal sealed class KpiWorkload(int rows)
{
    private const int Days = 730;

    private static readonly LocalDate First = new(2025, 1, 1);

    private static readonly string[] Units = ["day", "percent", "EUR", "points from 1 to 5", "minute per case"];

    public ValueList<ValueKpi> Kpis { get; } = Enumerable.Range(0, 20).Select(static i => new ValueKpi
    {
        Id = new(string.Create(CultureInfo.InvariantCulture, $"kpi-{i}")),
        Name = new(string.Create(CultureInfo.InvariantCulture, $"KPI {i}")),
        Family = KpiFamily.OperationalImpact,
        Direction = i % 5 is 0 or 4 ? KpiDirection.Down : KpiDirection.Up,
        Unit = KpiUnit.Parse(Units[i % 5]),
        Owner = PartyReference.To(new PersonId("anna")),
        Aggregation = i % 5 == 2 ? KpiAggregation.Sum : null,
        Baseline = KpiBaseline.Between(First, First.PlusDays(365)),
    }).ToValueList();

    public static LocalDate At => First.PlusDays(Days + 1);

    /// <summary>Writes the measurements as a table, in the order of time.</summary>
    public void WriteCsv(TextWriter text)
    {
        text.Write("kpi,period,value,numerator,denominator,segment,id\n");
        Each((i, kpi, day, noise) =>
        {
            text.Write($"kpi-{kpi},{day},");
            text.Write(Part(kpi, noise, ",,", string.Empty));
            text.Write(string.Create(CultureInfo.InvariantCulture, $",site-{i % 50},c-{i}\n"));
        });
    }

    /// <summary>Writes the same measurements as JSON Lines.</summary>
    public void WriteJsonLines(TextWriter text) => Each((i, kpi, day, noise) =>
    {
        text.Write($"{{\"kpi\":\"kpi-{kpi}\",\"period\":\"{day}\",");
        text.Write(Part(kpi, noise, null, "\"value\":"));
        text.Write(string.Create(CultureInfo.InvariantCulture, $",\"segment\":\"site-{i % 50}\",\"id\":\"c-{i}\"}}\n"));
    });

    private static string Part(int kpi, double noise, string? empty, string value) => (kpi % 5, empty) switch
    {
        (1, not null) => noise < 0.9 ? ",1,1" : ",0,1",
        (1, _) => $"\"numerator\":{(noise < 0.9 ? 1 : 0)},\"denominator\":1",
        (4, not null) => string.Create(CultureInfo.InvariantCulture, $",{10.0 + (5.0 * noise):0.##},1"),
        (4, _) => string.Create(CultureInfo.InvariantCulture, $"\"numerator\":{10.0 + (5.0 * noise):0.##},\"denominator\":1"),
        (3, _) => string.Create(CultureInfo.InvariantCulture, $"{value}{1 + (int)(5.0 * noise)}{empty}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}{2.0 + (3.0 * noise):0.###}{empty}"),
    };

    private void Each(Action<int, int, string, double> row)
    {
        var state = 42UL;
        for (var i = 0; i < rows; i++)
        {
            unchecked
            {
                state = (state * 6364136223846793005) + 1442695040888963407;
            }

            var day = First.PlusDays((int)((long)i * Days / rows));
            row(i, (int)(state >> 40) % Kpis.Count, day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), (state >> 11) / 9007199254740992.0);
        }
    }
}
