using System.Globalization;
using System.Text;

namespace Governance.Portfolio;

/// <summary>Writes out, for people, why a use case came out as it did, in the words of one language.</summary>
internal sealed class ArbitrationExplanation(ArbitrationResult result, UseCaseVerdict verdict, CultureInfo culture)
{
    private const int MostNamed = 3;

    private readonly ArbitrationWords _words = ArbitrationWords.For(culture);
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line(0, Headline());
        Line(0, Rank());
        Line(0, Say(_words.Value, Interval(verdict.Value)));
        Line(0, Say(_words.OwesMostTo, Contributions()));
        Vetoes();
        Line(0, Say(_words.DominatedBy, Dominators()));
        Line(0, _words.ToChange);
        Line(1, $"- {Flip()}");
        foreach (var veto in verdict.Vetoes.Where(v => v.Status == VetoStatus.Sure))
        {
            Line(1, $"- {Say(_words.Lift, Name(veto.Criterion))}");
        }

        foreach (var score in verdict.MissingScores.Take(MostNamed))
        {
            Line(1, $"- {Say(_words.Obtain, Name(score.Criterion), Missing(score))}");
        }

        return _text.ToString();
    }

    private string Headline()
    {
        var open = verdict.Class == ArbitrationClass.NotEnoughEvidence ? $" ({Say(_words.Range, Name(verdict.WorstClass), Name(verdict.BestClass))})" : string.Empty;
        return $"{verdict.Name.For(culture)} (`{verdict.UseCase}`){_words.Colon} {Name(verdict.Class)}{open}";
    }

    private string Rank()
    {
        var range = verdict.BestRank == verdict.WorstRank
            ? string.Empty
            : $" ({Say(_words.Range, Number(verdict.BestRank), Number(verdict.WorstRank))}, {_words.AsScoresTurnOut})";
        return Say(_words.Rank, Number(verdict.Rank), Number(result.Verdicts.Count)) + range;
    }

    private string Contributions() => OrNothing(
        verdict.Contributions.OrderByDescending(c => c.Contribution.Lower).ThenByDescending(c => c.Contribution.Upper)
            .Where(c => c.Contribution.Upper.Sign > 0).Take(MostNamed).Select(c => $"{Name(c.Criterion)} {Interval(c.Contribution)}"));

    private void Vetoes()
    {
        var sure = verdict.Vetoes.Where(v => v.Status == VetoStatus.Sure).ToArray();
        var possible = verdict.Vetoes.Where(v => v.Status == VetoStatus.Possible).ToArray();
        if (sure.Length > 0 || possible.Length == 0)
        {
            Line(0, Say(_words.Veto, OrNothing(sure.Select(v => Name(v.Criterion)))));
        }

        if (possible.Length > 0)
        {
            Line(0, Say(_words.PossibleVeto, OrNothing(possible.Select(v => Name(v.Criterion)))));
        }
    }

    private string Dominators()
    {
        var named = OrNothing(verdict.DominatedBy.Take(MostNamed).Select(id => result.Of(id).Name.For(culture)));
        return verdict.DominatedBy.Count <= MostNamed ? named : Say(_words.AndOthers, named, Number(verdict.DominatedBy.Count - MostNamed));
    }

    private string Flip()
    {
        if (verdict.ClassFlip is not { } flip)
        {
            return _words.NoWeights;
        }

        var changed = flip.Change.Weights.Zip(result.Weights, (to, from) => (to.Criterion, From: from.Share, To: to.Share)).Where(c => c.From != c.To)
            .Select(c => Say(_words.FromTo, Name(c.Criterion), Percent(c.From), Percent(c.To)));
        return Say(flip.Change.IsAttained ? _words.Exactly : _words.MoreThan, Percent(flip.Change.Mass), Name(flip.NewClass), string.Join(", ", changed));
    }

    private string Missing(MissingScore score)
    {
        string?[] says =
        [
            score.CouldSettle ? _words.Settles : null,
            score.Veto == VetoStatus.Possible ? _words.VetoHangs : null,
            score.Spread.Sign > 0 ? Say(_words.ValueHangs, Decimals(score.Spread)) : null,
        ];
        return string.Join(", ", says.OfType<string>());
    }

    private string Interval(ValueInterval value) => value.IsExact ? Decimals(value.Lower) : Say(_words.Range, Decimals(value.Lower), Decimals(value.Upper));

    private string Decimals(Fraction value) => value.Round(3).ToString("0.000", _words.Numbers);

    private string Percent(Fraction share)
    {
        var percent = (share * new Fraction(100, 1)).Round(2);
        return percent == 0 && share.Sign > 0
            ? Say(_words.Tiny, Say(_words.Percent, 0.01m.ToString("0.##", _words.Numbers)))
            : Say(_words.Percent, percent.ToString("0.##", _words.Numbers));
    }

    private string Number(int number) => number.ToString("#,0", _words.Numbers);

    private string OrNothing(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : _words.Nothing;

    private string Name(CriterionId id) => result.Matrix.Criteria.First(c => c.Id == id).Name.For(culture);

    private string Name(ArbitrationClass value) => value.DisplayName.For(culture);

    private string Say(string format, params object[] parts) => string.Format(_words.Numbers, format, parts);

    private void Line(int indent, string text) => _text.Append(' ', indent * 2).Append(text).Append('\n');
}
