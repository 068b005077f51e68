using Governance.Portfolio;

namespace Governance.Core.Tests.Choices;

/// <summary>Answers questions by looking at every set of candidates. It shares nothing with the search.</summary>
internal sealed class ChoiceOracle
{
    private readonly decimal[] _amounts;
    private readonly decimal[][] _needs;
    private readonly UseCaseId[] _ids;
    private readonly ChoiceCandidate[] _candidates;
    private readonly int[] _needed;
    private readonly int[] _exclusions;
    private readonly int _musts;

    public ChoiceOracle(ChoiceQuestion question)
    {
        _candidates = [.. question.Candidates.OrderBy(c => c.UseCase.Value, StringComparer.Ordinal)];
        _amounts = [.. question.Capacities.Select(c => c.Amount)];
        _needs = [.. _candidates.Select(c => question.Capacities.Select(k => c.Needs.Where(n => n.Capacity == k.Id).Sum(n => n.Amount)).ToArray())];
        _ids = [.. _candidates.Select(c => c.UseCase)];
        _needed = [.. _ids.Select(id => question.Prerequisites.Where(p => p.UseCase == id).Aggregate(0, (mask, p) => mask | Bit(p.Needs)))];
        _exclusions = [.. question.Exclusions.Select(e => e.UseCases.Aggregate(0, (mask, id) => mask | Bit(id)))];
        _musts = question.MustHaves.Aggregate(0, (mask, id) => mask | Bit(id));
    }

    /// <summary>The set of the greatest value that comes first in the documented order; <see langword="null"/> when no set is feasible.</summary>
    public IReadOnlyList<UseCaseId>? Best(Func<int, bool>? also = null)
    {
        int? best = null;
        for (var set = 0; set < 1 << _ids.Length; set++)
        {
            if (IsFeasible(set) && (also is null || also(set)) && (best is null || IsBetter(set, best.Value)))
            {
                best = set;
            }
        }

        return best is { } found ? [.. _ids.Where((_, i) => (found >> i & 1) == 1)] : null;
    }

    public decimal ValueOf(IEnumerable<UseCaseId> set) => set.Sum(id => _candidates[Array.IndexOf(_ids, id)].Value);

    public bool IsFeasible(IEnumerable<UseCaseId> set) => IsFeasible(Mask(set));

    public int Mask(IEnumerable<UseCaseId> set) => set.Aggregate(0, (mask, id) => mask | Bit(id));

    /// <summary>Some candidates with everything that they need, step by step.</summary>
    public int Closure(IEnumerable<UseCaseId> set)
    {
        var mask = Mask(set);
        for (var round = 0; round < _ids.Length; round++)
        {
            for (var i = 0; i < _ids.Length; i++)
            {
                mask |= (mask >> i & 1) == 1 ? _needed[i] : 0;
            }
        }

        return mask;
    }

    private bool IsFeasible(int set)
    {
        if ((set & _musts) != _musts || _exclusions.Any(e => int.PopCount(set & e) > 1))
        {
            return false;
        }

        for (var i = 0; i < _ids.Length; i++)
        {
            if ((set >> i & 1) == 1 && (set & _needed[i]) != _needed[i])
            {
                return false;
            }
        }

        for (var k = 0; k < _amounts.Length; k++)
        {
            var need = 0m;
            for (var i = 0; i < _ids.Length; i++)
            {
                need += (set >> i & 1) == 1 ? _needs[i][k] : 0;
            }

            if (need > _amounts[k])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBetter(int set, int other)
    {
        var difference = Value(set) - Value(other);
        if (difference != 0)
        {
            return difference > 0;
        }

        foreach (var i in Enumerable.Range(0, _ids.Length).Where(i => (set >> i & 1) != (other >> i & 1)).OrderBy(i => _candidates[i].Value == 0 ? 0 : 1))
        {
            return (set >> i & 1) == 1 == (_candidates[i].Value > 0);
        }

        return false;
    }

    private decimal Value(int set)
    {
        var value = 0m;
        for (var i = 0; i < _ids.Length; i++)
        {
            value += (set >> i & 1) == 1 ? _candidates[i].Value : 0;
        }

        return value;
    }

    private int Bit(UseCaseId id) => 1 << Array.IndexOf(_ids, id);
}
