using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Lets each stakeholder judge, and says how far they agree.</summary>
internal sealed class GroupJudging
{
    private readonly ScoreSheet _sheet;
    private readonly ImmutableArray<WeighedSheet> _views;

    public GroupJudging(ScoreSheet sheet)
    {
        _sheet = sheet;
        if (sheet.Matrix.Stakeholders.Select(static s => s.Party).Distinct().Count() < sheet.Matrix.Stakeholders.Count)
        {
            throw new ArgumentException("A stakeholder is given twice.", nameof(sheet));
        }

        _views = [.. sheet.Matrix.Stakeholders.Select(stakeholder => new WeighedSheet(sheet, Weights(sheet.Criteria, stakeholder)))];
    }

    /// <summary>What they say; use cases in a given order.</summary>
    public GroupJudgement Judge(int[] order)
    {
        var ranks = _views.Select(static view => Ranks(view.Order)).ToArray();
        return new()
        {
            Judgements = _views.Select((view, s) => Judgement(view, s)).ToValueList(),
            Agreements = order.Select(useCase => Agreement(useCase, ranks)).ToValueList(),
            Concordance = Concordance.Of([.. _views.Select(static view =>
                view.Order.Select((u, place) => (u, place > 0 && view.Draw(view.Order[place - 1], u))).ToArray())]),
        };
    }

    private static WeightVector Weights(ValueList<Criterion> criteria, StakeholderWeights stakeholder)
    {
        var given = new Dictionary<CriterionId, decimal>();
        foreach (var (criterion, weight) in stakeholder.Weights)
        {
            if (!criteria.Any(c => c.Id == criterion) || !given.TryAdd(criterion, weight))
            {
                throw new ArgumentException($"The weight of `{criterion}` for `{stakeholder.Party}` has no criterion, or is given twice.", nameof(stakeholder));
            }
        }

        return WeightVector.From(criteria.Select(c => Fraction.From(given.TryGetValue(c.Id, out var weight) ? weight : c.Weight)));
    }

    private static int[] Ranks(int[] order)
    {
        var ranks = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            ranks[order[place]] = place + 1;
        }

        return ranks;
    }

    private StakeholderJudgement Judgement(WeighedSheet view, int stakeholder) => new(
        _sheet.Matrix.Stakeholders[stakeholder].Party,
        view.Weights.Shares(_sheet.Criteria),
        view.Order.Select((u, place) => new StakeholderVerdict(_sheet.UseCases[u].Id, place + 1, view.ClassOf(u), view.Value(u))).ToValueList());

    private UseCaseAgreement Agreement(int useCase, int[][] ranks)
    {
        var first = _views[0].ClassOf(useCase);
        var lower = Extremes(view => new(view.Lower[useCase], view.One));
        var isUpper = lower.Gap.Sign == 0;
        var (highest, lowest, gap) = isUpper ? Extremes(view => new(view.Upper[useCase], view.One)) : lower;
        var parties = _sheet.Matrix.Stakeholders;
        return new()
        {
            UseCase = _sheet.UseCases[useCase].Id,
            AgreedClass = _views.All(view => view.ClassOf(useCase) == first) ? first : null,
            BestRank = ranks.Min(r => r[useCase]),
            WorstRank = ranks.Max(r => r[useCase]),
            Highest = parties[highest].Party,
            Lowest = parties[lowest].Party,
            Gap = gap,
            OnAccountOf = gap.Sign == 0 ? null : Cause(_views[highest].Weights, _views[lowest].Weights, (isUpper ? _sheet.High : _sheet.Low)[useCase]),
        };
    }

    private (int Highest, int Lowest, Fraction Gap) Extremes(Func<WeighedSheet, Fraction> value)
    {
        Fraction[] values = [.. _views.Select(value)];
        var (highest, lowest) = (Array.IndexOf(values, values.Max()), Array.IndexOf(values, values.Min()));
        return (highest, lowest, values[highest] - values[lowest]);
    }

    /// <summary>The criterion to which most of the difference between two stakeholders is due; of several, the first.</summary>
    private CriterionId Cause(WeightVector highest, WeightVector lowest, BigInteger[] values)
    {
        // Twice the mean of the two values, in units of both totals; a common factor of all parts changes nothing.
        var mean = (highest.Dot(values) * lowest.Total) + (lowest.Dot(values) * highest.Total);
        var twice = 2 * highest.Total * lowest.Total;
        var parts = Enumerable.Range(0, values.Length)
            .Select(i => ((highest[i] * lowest.Total) - (lowest[i] * highest.Total)) * ((twice * values[i]) - mean)).ToArray();
        return _sheet.Criteria[Array.IndexOf(parts, parts.Max())].Id;
    }
}
