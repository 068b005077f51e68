using System.Globalization;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/kpis.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class KpiExamples
{
    public static (MeasurementReport Report, ValueList<KpiAssessment> All, KpiAssessment One, string Text) Assess(KpiCatalogue catalogue, Stream file, LocalDate today, CultureInfo culture)
    {
        // <doc>
        var book = new MeasurementBook(catalogue.Kpis);
        MeasurementReport report = MeasurementReader.ReadCsv(book, file, "measurements/2026.csv");   // refuses what cannot be counted, and goes on
        ValueList<KpiAssessment> all = catalogue.Assess(book, today);                                // together: Holm, and guardrails
        KpiAssessment one = catalogue.Kpis[0].Assess(book.EvidenceOf(catalogue.Kpis[0].Id), today);  // by itself
        string text = all[0].Explain(culture);

        // </doc>
        return (report, all, one, text);
    }

    public static string[] Weigh(KpiCatalogue catalogue, MeasurementBook book, IEnumerable<OversightRecord> reviews, LocalDate today, CultureInfo culture)
    {
        var all = catalogue.Assess(book, today);

        // <doc>
        KpiAttainmentRollup portfolio = KpiRollup.ToPortfolio(catalogue.Kpis, all);
        var log = new OversightLog(catalogue.Oversight!);
        foreach (OversightRecord review in reviews)
        {
            log.Add(review);
        }

        OversightHealth oversight = log.Judge();
        KpiChart chart = catalogue.Kpis[0].Chart(book.EvidenceOf(catalogue.Kpis[0].Id), today);
        NetValueStatement value = NetValueStatement.Of(
            catalogue.Costs[0], OversightActivity.Of(log.Counts, decisions: 915), MeasurementPeriod.Parse("2026-01-01/2026-05-01"), catalogue.Kpis, all, book);

        // </doc>
        return [portfolio.Line.For(culture), oversight.Line.For(culture), chart.Line.For(culture), value.Line.For(culture)];
    }

    public static Decision Decide(ValueList<KpiAssessment> all, PolicyEvaluator evaluator, DecisionRequest request)
    {
        // <doc>
        ValueList<KpiFact> facts = all.Select(KpiFact.Of).ToValueList();
        Decision decision = evaluator.Evaluate(request, new() { Kpis = facts });

        // </doc>
        return decision;
    }
}
