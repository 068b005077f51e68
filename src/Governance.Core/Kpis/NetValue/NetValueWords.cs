using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>What is said of costs and of net value, in both languages.</summary>
internal static class NetValueWords
{
    public static LocalizedText NoCurrency { get; } = new("a currency is needed", "il faut une devise");

    public static LocalizedText EstimateRange { get; } = new(
        "an estimate is at least 0, and its `low` and `high` come together, on either side of it",
        "une estimation est au moins 0, et ses `low` et `high` vont ensemble, de part et d’autre");

    public static LocalizedText BuildIsWrittenOff { get; } = new(
        "what was built has a cost, `buildFrom` and `buildUntil`, over which it is written off",
        "ce qui a été construit a un coût, `buildFrom` et `buildUntil`, sur quoi il s’amortit");

    public static LocalizedText MinutesNeedHour { get; } = new(
        "minutes of people need the cost of their hour, `reviewerHour`",
        "des minutes de travail demandent le coût de l’heure, `reviewerHour`");

    public static LocalizedText Line(NetValueStatement statement)
    {
        var verdict = statement.Verdict.DisplayName;
        var (net, ends) = (Amount(statement, statement.Net), Interval(statement.Interval.Lower, statement.Interval.Upper, statement.Interval.Confidence, 2));
        var oversight = Amount(statement, statement.OversightCost);
        var days = Days(statement.Period);
        var (way, sens) = statement.Net >= 0.0 ? ("gained", "a rapporté") : ("lost", "a coûté");
        var size = Amount(statement, Math.Abs(statement.Net));
        var shown = statement.Net >= 0.0 ? net : size;
        return new(
            $"{verdict.En}: `{statement.UseCase}` {way} {shown.En} net {days.En} ({ends.En}), after {oversight.En} of oversight{Rate(statement).En}",
            $"{French(verdict)}\u00a0: `{statement.UseCase}` {sens} {French(shown)} net {French(days)} ({French(ends)}), après {French(oversight)} de surveillance{French(Rate(statement))}");
    }

    public static ValueList<KpiStep> Working(NetValueStatement statement)
    {
        var steps = new List<KpiStep>();
        foreach (var line in statement.Benefits)
        {
            var (value, verdict) = (Amount(statement, line.Value), line.Verdict.DisplayName);
            var ends = Interval(line.Interval.Lower, line.Interval.Upper, line.Interval.Confidence, 2);
            steps.Add(new(
                new("benefit", "bénéfice"),
                new(
                    $"`{line.Kpi}`: {value.En} ({ends.En}), {verdict.En}",
                    $"`{line.Kpi}`\u00a0: {French(value)} ({French(ends)}), {French(verdict)}")));
        }

        foreach (var line in statement.Costs)
        {
            var (name, value, ends) = (line.Kind.DisplayName, Amount(statement, line.Amount.Value), Range(line.Amount.Low, line.Amount.High, 2));
            steps.Add(new(
                new("cost", "coût"),
                line.Amount.Low == line.Amount.High
                    ? new($"{name.En}: {value.En}", $"{French(name)}\u00a0: {French(value)}")
                    : new($"{name.En}: {value.En} ({ends.En})", $"{French(name)}\u00a0: {French(value)} ({French(ends)})")));
        }

        foreach (var kpi in statement.LeftOut)
        {
            steps.Add(new(
                new("left out", "laissé de côté"),
                new(
                    $"`{kpi}`: stale, contained in another, without a price in {statement.Currency}, or not measured in the period",
                    $"`{kpi}`\u00a0: périmé, contenu dans un autre, sans prix en {statement.Currency}, ou non mesuré dans la période")));
        }

        if (statement is { BreakEvenOverrideRate: { } rate, BreakEvenInterval: { } rates, OverrideRate: { } now })
        {
            var (even, low, high, found) = (Figures.Percent(rate, 1), Figures.Percent(rates.Lower, 1), Figures.Percent(rates.Upper, 1), Figures.Percent(now, 1));
            steps.Add(new(
                new("break-even", "seuil de rentabilité"),
                new(
                    $"nothing would be gained if {even.En} of decisions were overruled ({low.En} to {high.En}); {found.En} were",
                    $"rien ne serait gagné si {French(even)} des décisions étaient corrigées (de {French(low)} à {French(high)})\u202f; {French(found)} l’ont été")));
        }

        return steps.ToValueList();
    }

    private static LocalizedText Rate(NetValueStatement statement)
    {
        if (statement.BreakEvenOverrideRate is not { } rate)
        {
            return new(string.Empty);
        }

        var even = Figures.Percent(rate, 1);
        return new($"; it breaks even at {even.En} overruled", $"\u202f; le seuil est à {French(even)} de corrections");
    }

    private static LocalizedText Amount(NetValueStatement statement, double amount)
    {
        var number = Figures.Of(amount, 2);
        return new($"{number.En} {statement.Currency}", $"{French(number)} {statement.Currency}");
    }
}
