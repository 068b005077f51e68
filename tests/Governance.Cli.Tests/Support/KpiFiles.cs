using System.Globalization;
using System.Text;

namespace Governance.Cli.Tests.Support;

/// <summary>
/// The sample folder with KPIs of every verdict and what was measured of them: one that is proven, one whose guardrail is not, volume that was bought with quality, one that is too old, one
/// of which too little is known, and rows that cannot be counted.
/// </summary>
internal static class KpiFiles
{
    /// <summary>When most tests ask.</summary>
    public const string Now = "2026-11-18T09:30:00Z";

    /// <summary>The folder on disk.</summary>
    public static SampleFolder Folder() => Sound().Write("measurements/later.csv", Spoilt).Write("measurements/survey.jsonl", Survey);

    /// <summary>The folder without rows that cannot be counted.</summary>
    public static SampleFolder Sound() => new SampleFolder().Write("portfolio.json", Portfolio).Write("kpis.json", Kpis).Write("measurements/2026.csv", Measured());

    /// <summary>A folder with one KPI of each day, and so many of them.</summary>
    public static SampleFolder Daily(int days)
    {
        var text = new StringBuilder("kpi,period,value\n");
        for (var i = 0; i < days; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"calls,{new DateOnly(2025, 1, 1).AddDays(i):yyyy-MM-dd},{200 + (i * 37 % 23) - (i > 180 ? 30 : 0)}\n");
        }

        return new SampleFolder().Write("measurements/days.csv", text.ToString()).Write("kpis.json", """
            {
              "kpis": [
                {
                  "id": "calls", "name": { "en": "Calls a day", "fr": "Appels par jour" }, "family": "operationalImpact", "direction": "down", "unit": "count of calls",
                  "owner": "person:claire-dubois", "cadence": "day", "baseline": { "from": "2025-01-01", "until": "2025-06-01" }, "measuredFrom": "2025-07-01", "target": 150
                }
              ]
            }
            """);
    }

    private const string Portfolio = """
        {
          "objectives": [
            { "id": "faster-claims", "name": { "en": "Settle claims faster", "fr": "Régler plus vite" }, "owner": "person:claire-dubois" },
            { "id": "fair-claims", "name": { "en": "Treat claims fairly", "fr": "Traiter équitablement" }, "owner": "person:claire-dubois" }
          ],
          "useCases": [
            {
              "id": "customer-refunds", "name": { "en": "Customer refunds", "fr": "Remboursements clients" },
              "purpose": { "en": "Pay small refunds within the hour", "fr": "Verser les petits remboursements dans l’heure" },
              "owner": "person:claire-dubois", "units": ["claims"], "decisionTypes": ["refund"], "stage": "production", "kpis": ["refund-lead-time", "cost-per-claim"]
            },
            {
              "id": "claims-triage", "name": { "en": "Claims triage", "fr": "Tri des demandes" }, "purpose": { "en": "Sort claims", "fr": "Trier les demandes" },
              "owner": "person:claire-dubois", "units": ["claims"], "decisionTypes": ["refund"], "stage": "production", "kpis": ["claims-closed", "reopened-claims", "satisfaction"]
            },
            {
              "id": "call-notes", "name": { "en": "Notes of calls", "fr": "Notes d’appels" }, "purpose": { "en": "Write notes of calls", "fr": "Rédiger les notes d’appels" },
              "owner": "person:anna-keller", "units": ["claims"], "decisionTypes": ["refund"], "stage": "idea", "kpis": ["claims-closed", "satisfaction"]
            }
          ]
        }
        """;

    private const string Kpis = """
        {
          "kpis": [
            {
              "id": "refund-lead-time", "name": { "en": "Time from claim to refund", "fr": "Délai entre demande et remboursement" }, "family": "timeSaved", "direction": "down",
              "unit": "day", "owner": "person:claire-dubois", "baseline": { "from": "2025-07-01", "until": "2026-01-01" }, "minimumEffect": 0.5, "target": 1,
              "attribution": { "shares": [{ "useCase": "customer-refunds", "share": 0.8, "low": 0.6, "high": 0.9 }] }, "unitValue": { "amount": "12.00", "currency": "EUR" },
              "objectives": [{ "objective": "faster-claims", "weight": 0.6 }], "guardedBy": ["override-rate"]
            },
            {
              "id": "cost-per-claim", "name": { "en": "Cost of a claim", "fr": "Coût d’une demande" }, "family": "businessPerformance", "direction": "down",
              "unit": "EUR per claim", "owner": "person:claire-dubois", "baseline": { "from": "2025-07-01", "until": "2026-01-01" }, "target": 30,
              "attribution": { "shares": [{ "useCase": "customer-refunds", "share": 0.5 }] }, "objectives": [{ "objective": "faster-claims", "weight": 0.4 }]
            },
            {
              "id": "claims-closed", "name": { "en": "Claims closed", "fr": "Demandes closes" }, "family": "operationalImpact", "direction": "up", "unit": "count of claims",
              "owner": "person:claire-dubois", "baseline": { "from": "2025-07-01", "until": "2026-01-01" }, "unitValue": { "amount": "2.00", "currency": "EUR" },
              "attribution": { "shares": [{ "useCase": "claims-triage", "share": 1 }] }, "guardedBy": ["reopened-claims"]
            },
            {
              "id": "reopened-claims", "name": { "en": "Claims opened again", "fr": "Demandes rouvertes" }, "family": "operationalImpact", "direction": "down", "unit": "percent",
              "owner": "person:claire-dubois", "claim": "noHarm", "tolerance": 0.5, "baseline": { "from": "2025-07-01", "until": "2026-01-01" },
              "objectives": [{ "objective": "fair-claims", "weight": 1 }]
            },
            {
              "id": "satisfaction", "name": { "en": "Satisfaction of customers", "fr": "Satisfaction des clients" }, "family": "userSatisfaction", "direction": "up",
              "unit": "points of 100", "owner": "person:anna-keller", "baseline": { "from": "2025-07-01", "until": "2026-01-01" }, "target": 80
            },
            {
              "id": "complaints", "name": { "en": "Complaints", "fr": "Réclamations" }, "family": "regulatoryCompliance", "direction": "down", "unit": "count of complaints",
              "owner": "role:head-of-claims", "baseline": { "from": "2025-07-01", "until": "2026-01-01" },
              "attribution": { "shares": [{ "useCase": "customer-refunds", "share": 0.3 }] }
            },
            {
              "id": "override-rate", "name": { "en": "Refunds overruled", "fr": "Remboursements corrigés" }, "family": "oversight", "direction": "band", "unit": "percent",
              "owner": "person:anna-keller", "bandLow": 1, "bandHigh": 8
            }
          ],
          "costs": [
            {
              "useCase": "customer-refunds", "currency": "EUR", "build": { "value": 6000 }, "buildFrom": "2026-01-01", "buildUntil": "2028-01-01", "runPerMonth": { "value": 300 },
              "reviewerHour": { "value": 48 }, "reviewMinutes": { "value": 4, "low": 3, "high": 6 }
            },
            { "useCase": "claims-triage", "currency": "EUR", "runPerMonth": { "value": 900, "low": 800, "high": 1000 } },
            { "useCase": "call-notes", "currency": "EUR", "runPerMonth": { "value": 50 } }
          ]
        }
        """;

    private static string Measured()
    {
        var text = new StringBuilder("kpi;period;value;count;standardDeviation;numerator;denominator\n");
        for (var month = 0; month < 16; month++)
        {
            var (period, isAfter, wave) = ($"{new DateOnly(2025, 7, 1).AddMonths(month):yyyy-MM}", month >= 6, (month * 7 % 5) - 2);
            text.Append(CultureInfo.InvariantCulture, $"refund-lead-time;{period};{(isAfter ? 2.7m : 4.1m) + (0.1m * wave)};{210 + (5 * wave)};2.1;;\n");
            text.Append(CultureInfo.InvariantCulture, $"cost-per-claim;{period};;;;{(isAfter ? 7400 : 8800) + (60 * wave)};{200 + wave}\n");
            text.Append(CultureInfo.InvariantCulture, $"claims-closed;{period};{(isAfter ? 460 : 380) + (8 * wave)};;;;\n");
            text.Append(CultureInfo.InvariantCulture, $"reopened-claims;{period};;;;{(isAfter ? 41 : 15) + wave};400\n");
            if (month < 9)
            {
                text.Append(CultureInfo.InvariantCulture, $"complaints;{period};{(isAfter ? 6 : 19) + wave};;;;\n");
            }

            if (month is 3 or 4 or 13 or 14)
            {
                text.Append(CultureInfo.InvariantCulture, $"satisfaction;{period};{(isAfter ? 74 : 71) + wave};;;;\n");
            }

            if (isAfter)
            {
                text.Append(CultureInfo.InvariantCulture, $"override-rate;{period};;;;{2 + (wave / 2)};30\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A month that is there already, more than the whole, a KPI that is none, and a number that is none.</summary>
    private const string Spoilt = """
        kpi,period,value,count,standardDeviation,numerator,denominator
        refund-lead-time,2026-03,2.5,200,2.0,,
        reopened-claims,2026-11,,,,500,400
        refund-leadtime,2026-03,2.5,200,2.0,,
        complaints,2026-04,"12,5",,,,
        """;

    private const string Survey = """
        { "kpi": "satisfaction", "period": "2026-10", "value": 78 }
        { "kpi": "satisfaction", "period": "2026-11", "vlaue": 78 }
        """;
}
