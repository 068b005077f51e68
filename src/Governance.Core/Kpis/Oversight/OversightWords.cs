using System.Diagnostics;
using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>What is said of oversight, in both languages.</summary>
internal static class OversightWords
{
    public static LocalizedText ShareRange { get; } = new("a share lies between 0 and 1", "une part se situe entre 0 et 1");

    public static LocalizedText BandRises { get; } = new("the highest rate is above the lowest", "le taux le plus haut dépasse le plus bas");

    public static LocalizedText TimeRange { get; } = new("a time is longer than 0", "un temps est supérieur à 0");

    public static LocalizedText TooFastNeedsTime { get; } = new(
        "how fast is too fast is said by `fastestAcceptance`",
        "ce qui est trop rapide est dit par `fastestAcceptance`");

    public static OversightNoun Overrides { get; } = new(new("reviews overruled", "revues ont corrigé"));

    public static OversightNoun TooFast { get; } = new(new("acceptances were faster than one can read", "acceptations ont été plus rapides que la lecture"));

    public static OversightNoun Escalations { get; } = new(new("judged reviews were rightly escalated, or rightly not", "revues jugées ont été escaladées à raison, ou non à raison"));

    public static OversightNoun Caught { get; } = new(new("sown errors were caught", "erreurs semées ont été trouvées"));

    public static LocalizedText Line(OversightMeasure measure, OversightNoun noun, decimal? low, decimal? high)
    {
        var what = noun.What;
        var (count, of) = (Figures.Of(measure.Count, 0), Figures.Of(measure.Of, 0));
        if (measure.Share is not { } share)
        {
            return new($"0 of 0 {what.En}: nothing is known", $"0 sur 0 {French(what)}\u00a0: rien n’est connu");
        }

        var decimals = Math.Clamp(Figures.DecimalsFor(50.0 * (measure.Interval.Upper - measure.Interval.Lower)), 0, 3);
        var (part, ends) = (Figures.Percent(share, decimals), Interval(100.0 * measure.Interval.Lower, 100.0 * measure.Interval.Upper, measure.Interval.Confidence, decimals));
        var judged = Judged(measure, low, high);
        return new(
            $"{count.En} of {of.En} {what.En}, {part.En} ({ends.En}){judged.En}",
            $"{French(count)} sur {French(of)} {French(what)}, {French(part)} ({French(ends)}){French(judged)}");
    }

    public static LocalizedText Finding(PersonId reviewer, ReviewerTrait trait, double share, double others)
    {
        var (mine, theirs) = (Figures.Percent(share, 1), Figures.Percent(others, 1));
        var (what, quoi) = trait switch
        {
            ReviewerTrait.Overrides => ("overrules", "corrige"),
            ReviewerTrait.TooFast => ("accepts faster than one can read", "accepte plus vite qu’on ne lit"),
            ReviewerTrait.Escalations => ("escalates", "escalade"),
            _ => throw new UnreachableException(),
        };
        return new($"`{reviewer}` {what} in {mine.En} of cases, all others in {theirs.En}", $"`{reviewer}` {quoi} dans {French(mine)} des cas, tous les autres dans {French(theirs)}");
    }

    public static LocalizedText Health(KpiVerdict verdict, ReadOnlySpan<OversightMeasure> measures, int outliers)
    {
        var (alarm, alarme) = (string.Empty, string.Empty);
        foreach (var measure in measures)
        {
            if (measure.Verdict == KpiVerdict.Worse)
            {
                alarm += $"; {measure.Line.En}";
                alarme += $"\u202f; {French(measure.Line)}";
            }
        }

        var (found, trouve) = outliers == 0 ? (string.Empty, string.Empty)
            : outliers == 1 ? ("; 1 reviewer stands out", "\u202f; 1 réviseur sort du lot")
            : ($"; reviewers stand out {outliers} times", $"\u202f; des réviseurs sortent du lot {outliers} fois");
        var (state, etat) = verdict switch
        {
            KpiVerdict.Proven => ("oversight is healthy", "la surveillance est saine"),
            KpiVerdict.Worse => ("oversight is not healthy", "la surveillance n’est pas saine"),
            _ => ("it is not shown that oversight is healthy", "il n’est pas montré que la surveillance est saine"),
        };
        return new($"{verdict.DisplayName.En}: {state}{alarm}{found}", $"{French(verdict.DisplayName)}\u00a0: {etat}{alarme}{trouve}");
    }

    private static LocalizedText Judged(OversightMeasure measure, decimal? low, decimal? high)
    {
        if (measure.Verdict is not { } verdict)
        {
            return new(string.Empty);
        }

        var (least, most) = (Figures.ExactPercent((double)(low ?? 0)), Figures.ExactPercent((double)(high ?? 1)));
        var (norm, norme) = (low, high) switch
        {
            (not null, not null) => ($"{least.En} to {most.En}", $"de {French(least)} à {French(most)}"),
            (not null, null) => ($"at least {least.En}", $"au moins {French(least)}"),
            _ => ($"at most {most.En}", $"au plus {French(most)}"),
        };
        return verdict switch
        {
            KpiVerdict.Proven => new($", healthy: {norm}", $", sain\u00a0: {norme}"),
            KpiVerdict.Worse when low is not null && measure.Interval.Upper < (double)low => new($", too few: {norm}", $", trop peu\u00a0: {norme}"),
            KpiVerdict.Worse => new($", too many: {norm}", $", trop\u00a0: {norme}"),
            _ => new($", not shown to be {norm}", $", sans montrer que c’est {norme}"),
        };
    }
}
