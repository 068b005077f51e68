using Governance.Cli.Commands;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.Reading;

/// <summary>What the measurements beside a model prove, for the commands whose answers may rest on proof. <c>governance kpis</c> and <c>check</c> tell which rows do not count.</summary>
internal sealed class MeasuredKpis
{
    private readonly Dictionary<LocalDate, ValueList<KpiFact>> _facts = [];
    private readonly KpiCatalogue _kpis;
    private readonly MeasurementInput? _measured;

    private MeasuredKpis(KpiCatalogue kpis, MeasurementInput? measured) => (_kpis, _measured) = (kpis, measured);

    /// <summary>Reads the measurements of a folder.</summary>
    public static MeasuredKpis Read(GovernanceModel model, string folder, ToolContext context)
    {
        using var progress = Progress.Begin(context.Console, context.Words.Reading(folder));
        return new(model.Parts.Kpis, model.Parts.Kpis.Kpis.IsEmpty ? null : MeasurementInput.Read(model, folder, context, progress));
    }

    /// <summary>What they prove on the day of an instant, the KPIs being assessed together; nothing when nothing was measured.</summary>
    public ValueList<KpiFact> On(Instant at)
    {
        if (_measured is not { Rows: > 0 })
        {
            return [];
        }

        var day = at.InUtc().Date;
        if (!_facts.TryGetValue(day, out var facts))
        {
            facts = _kpis.Assess(_measured.Book, day).Select(KpiFact.Of).Where(fact => fact.Value is not null).ToValueList();
            _facts.Add(day, facts);
        }

        return facts;
    }
}
