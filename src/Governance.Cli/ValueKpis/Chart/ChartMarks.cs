using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Cli.ValueKpis;

/// <summary>The marks beside the rows of a control chart: a sign for what a signal means, and a letter for its pattern.</summary>
internal sealed class ChartMarks(KpiChart chart)
{
    private const char ShiftLetter = 'C';

    private static readonly (ControlSignalKind Kind, char Letter)[] Letters =
        [(ControlSignalKind.BeyondLimit, 'L'), (ControlSignalKind.OneSide, 'S'), (ControlSignalKind.Trend, 'T'), (ControlSignalKind.NearLimit, 'N')];

    private static readonly (KpiSignalMeaning Meaning, char Sign)[] Signs =
        [(KpiSignalMeaning.Improvement, '✓'), (KpiSignalMeaning.Concern, '✗'), (KpiSignalMeaning.Change, '!')];

    /// <summary>The marks of a row, such as <c>✓LS</c>; empty when nothing about it is more than chance.</summary>
    public string Of(ChartRow row) => string.Join(' ', Signs
        .Select(sign => (sign.Sign, Letters: LettersOf(row, sign.Meaning)))
        .Where(static mark => mark.Letters.Length > 0)
        .Select(static mark => mark.Sign + mark.Letters));

    /// <summary>What the marks that occur mean: the signs, then the letters.</summary>
    public IEnumerable<(string Mark, LocalizedText Text)> Legend()
    {
        foreach (var (meaning, sign) in Signs.Where(sign => chart.Signals.Any(one => one.Meaning == sign.Meaning) || chart.Shifts.Any(one => one.Meaning == sign.Meaning)))
        {
            yield return ($"{sign}", KpiKinds.Of(meaning));
        }

        foreach (var (kind, letter) in Letters.Where(letter => chart.Signals.Any(one => one.Kind == letter.Kind)))
        {
            yield return ($"{letter}", KpiKinds.Of(kind));
        }

        if (!chart.Shifts.IsEmpty)
        {
            yield return ($"{ShiftLetter}", KpiChartWords.Shift);
        }
    }

    private string LettersOf(ChartRow row, KpiSignalMeaning meaning)
    {
        var letters = Letters.Where(letter => chart.Signals.Any(one => one.Kind == letter.Kind && one.Meaning == meaning && row.Meets(one.Span))).Select(static letter => letter.Letter);
        return string.Concat(chart.Shifts.Any(one => one.Meaning == meaning && row.Meets(one.FoundIn)) ? letters.Append(ShiftLetter) : letters);
    }
}
