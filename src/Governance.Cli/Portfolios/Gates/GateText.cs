using Governance.Cli.Output;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>Says of a gate who decides at it, and of its criteria which are met and what is missing.</summary>
internal sealed class GateText(PortfolioPage page)
{
    /// <summary>The name and the id of a gate.</summary>
    public string WithId(StageGate gate) => page.Names.WithId(gate.Id.Value, gate.Name);

    /// <summary>A use case before a gate.</summary>
    public void Write(GateStanding standing)
    {
        page.Sheet.Rows(Rows(standing.Gate).Prepend(page.Row(GateReportWords.Gate, WithId(standing.Gate), Way(standing.Gate))));
        foreach (var one in standing.Criteria)
        {
            page.Sheet.Item(one.IsMet ? Marks.Yes : Marks.No, Pieces(one));
        }
    }

    /// <summary>From which stage to which it leads.</summary>
    public string Way(StageGate gate) => $"{page.Say(gate.From.DisplayName)} → {page.Say((gate.From + 1).DisplayName)}";

    /// <summary>Who decides at a gate, and how long a go counts.</summary>
    public IEnumerable<(string Term, IEnumerable<string> Pieces)> Rows(StageGate gate)
    {
        yield return page.Row(GateReportWords.Body, page.Names.WithId(PartyReference.To(gate.Body)));
        if (!gate.Functions.IsEmpty)
        {
            yield return page.Row(GateReportWords.Functions, page.Say(gate.Functions));
        }

        if (gate.Validity is { } validity)
        {
            yield return page.Row(GateReportWords.Validity, page.Say(GateReportWords.Days(page.Number(decimal.Round((decimal)validity.TotalDays, 2)))));
        }
    }

    /// <summary>A criterion by itself, and how it is judged.</summary>
    public IEnumerable<string> Pieces(GateCriterion criterion)
    {
        yield return page.Names.WithId(criterion.Id.Value, criterion.Name);
        yield return page.Say(criterion.IsOptional ? GateReportWords.Should : GateReportWords.Must);
        yield return criterion.Condition is { } condition
            ? $"`{string.Join(' ', condition.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}`"
            : page.Say(PortfolioKinds.Of(criterion.Test));
    }

    /// <summary>A criterion that is not met, beneath its gate: by its id alone, and what is missing.</summary>
    public IEnumerable<string> Open(CriterionStanding standing) => Pieces(standing, $"`{standing.Criterion.Id}`");

    private IEnumerable<string> Pieces(CriterionStanding standing) => Pieces(standing, page.Names.WithId(standing.Criterion.Id.Value, standing.Criterion.Name));

    private IEnumerable<string> Pieces(CriterionStanding standing, string name)
    {
        yield return name;
        if (standing.Criterion.IsOptional)
        {
            yield return page.Say(GateReportWords.Should);
        }

        if (standing.Missing is { } missing)
        {
            yield return page.Say(missing);
        }
    }
}
