using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Finds which use cases are at least as good by everything that counts, and better by something, whatever is still unknown.</summary>
/// <remarks>
/// Scores become their places in the order of all scores by a criterion, so that comparing two use cases compares small numbers. By a criterion with a
/// veto bound the score itself must be as good, not only what it is worth: where its value function is flat, one score may be vetoed and the other not.
/// </remarks>
internal sealed class Dominance
{
    private readonly WeighedSheet _weighed;
    private readonly int[][] _worstPlaces;
    private readonly int[][] _bestPlaces;
    private readonly int _weighing;

    public Dominance(WeighedSheet weighed)
    {
        _weighed = weighed;
        var (sheet, criteria) = (weighed.Sheet, weighed.Sheet.Criteria);
        int[] weighing = [.. Enumerable.Range(0, criteria.Count).Where(i => weighed.Weights[i].Sign > 0)];
        int[] vetoing = [.. Enumerable.Range(0, criteria.Count).Where(i => criteria[i].VetoBound is not null || criteria[i].VetoLabel is not null)];
        _weighing = weighing.Length;
        _worstPlaces = Rows(sheet.Cells.Length, weighing.Length + vetoing.Length);
        _bestPlaces = Rows(sheet.Cells.Length, weighing.Length + vetoing.Length);
        for (var i = 0; i < weighing.Length; i++)
        {
            Place(i, u => sheet.Low[u][weighing[i]], u => sheet.High[u][weighing[i]]);
        }

        for (var i = 0; i < vetoing.Length; i++)
        {
            Place(weighing.Length + i, u => sheet.Cells[u][vetoing[i]].Worst, u => sheet.Cells[u][vetoing[i]].Best);
        }
    }

    /// <summary>Those that dominate each use case, by rank; the list is in the order of the sheet.</summary>
    public List<int>[] Dominators()
    {
        var dominators = new List<int>[_worstPlaces.Length];
        for (var place = 0; place < _weighed.Order.Length; place++)
        {
            var useCase = _weighed.Order[place];
            dominators[useCase] = [];
            for (var ahead = 0; ahead < place; ahead++)
            {
                // Whoever dominates has a greater value and no worse a veto, so only those ahead need be asked.
                if (Dominates(_worstPlaces[_weighed.Order[ahead]], _bestPlaces[useCase]))
                {
                    dominators[useCase].Add(_weighed.Order[ahead]);
                }
            }
        }

        return dominators;
    }

    private bool Dominates(int[] worst, int[] best)
    {
        var isBetter = false;
        for (var i = 0; i < worst.Length; i++)
        {
            if (worst[i] < best[i])
            {
                return false;
            }

            isBetter |= i < _weighing && worst[i] > best[i];
        }

        return isBetter;
    }

    private void Place<T>(int column, Func<int, T> worst, Func<int, T> best)
        where T : IComparable<T>
    {
        T[] scores = [.. Enumerable.Range(0, _worstPlaces.Length).SelectMany(u => new[] { worst(u), best(u) }).Distinct().Order()];
        for (var u = 0; u < _worstPlaces.Length; u++)
        {
            _worstPlaces[u][column] = Array.BinarySearch(scores, worst(u));
            _bestPlaces[u][column] = Array.BinarySearch(scores, best(u));
        }
    }

    private static int[][] Rows(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new int[length])];
}
