namespace Governance.Portfolio;

/// <summary>Improves a packing: fills it up, and exchanges one item for another as long as that is worth it.</summary>
internal sealed class PackingClimb
{
    private readonly PackingProblem _problem;
    private readonly bool[] _packed;
    private readonly Int128[] _room;
    private readonly sbyte[] _given;

    /// <param name="problem">The problem.</param>
    /// <param name="given">What is settled from the beginning and stays.</param>
    public PackingClimb(PackingProblem problem, ReadOnlySpan<sbyte> given)
    {
        _problem = problem;
        _given = given.ToArray();
        _packed = new bool[problem.Count];
        _room = [.. problem.Amounts];
    }

    /// <summary>The packing.</summary>
    public ReadOnlySpan<bool> Packed => _packed;

    /// <summary>Begins with what a state has packed.</summary>
    public void Begin(ReadOnlySpan<sbyte> settled)
    {
        _problem.Amounts.CopyTo(_room, 0);
        for (var item = 0; item < settled.Length; item++)
        {
            _packed[item] = false;
            if (settled[item] == 1)
            {
                Put(item);
            }
        }
    }

    /// <summary>Adds an item and what it needs, if that can be.</summary>
    public bool Add(int item)
    {
        if (_packed[item] || !CanAdd(item))
        {
            return false;
        }

        foreach (var member in _problem.Closures[item])
        {
            if (!_packed[member])
            {
                Put(member);
            }
        }

        return true;
    }

    /// <summary>Exchanges items until no exchange of one for another is worth it.</summary>
    public void Climb(ReadOnlySpan<int> order)
    {
        do
        {
            Fill(order);
        }
        while (Exchange());
    }

    private void Fill(ReadOnlySpan<int> order)
    {
        foreach (var item in order)
        {
            if (_problem.Values[item] > 0)
            {
                Add(item);
            }
        }
    }

    private bool Exchange()
    {
        for (var item = 0; item < _packed.Length; item++)
        {
            if (!_packed[item] || Leaving(item) is not { } leaving)
            {
                continue;
            }

            leaving.ForEach(Take);
            var lost = leaving.Aggregate(Int128.Zero, (sum, member) => sum + _problem.Values[member]);
            var (best, most) = (-1, lost);
            for (var other = 0; other < _packed.Length; other++)
            {
                if (!_packed[other] && GainOf(other) is var gain && gain > most && CanAdd(other))
                {
                    (best, most) = (other, gain);
                }
            }

            if (best >= 0)
            {
                return Add(best);
            }

            leaving.ForEach(Put);
        }

        return false;
    }

    /// <summary>An item with everything packed that needs it; <see langword="null"/> when some of it has to stay.</summary>
    private List<int>? Leaving(int item)
    {
        List<int> leaving = [item];
        for (var i = 0; i < leaving.Count; i++)
        {
            if (_given[leaving[i]] == 1)
            {
                return null;
            }

            leaving.AddRange(_problem.Dependants[leaving[i]].Where(d => _packed[d] && !leaving.Contains(d)).Distinct());
        }

        return leaving;
    }

    private Int128 GainOf(int item)
    {
        var gain = Int128.Zero;
        foreach (var member in _problem.Closures[item])
        {
            gain += _packed[member] ? 0 : _problem.Values[member];
        }

        return gain;
    }

    private bool CanAdd(int item)
    {
        foreach (var member in _problem.Closures[item])
        {
            if (!_packed[member] && (_given[member] == 0 || IsExcluded(member)))
            {
                return false;
            }
        }

        for (var k = 0; k < _room.Length; k++)
        {
            var need = Int128.Zero;
            foreach (var member in _problem.Closures[item])
            {
                need += _packed[member] ? 0 : _problem.Needs[member][k];
            }

            if (need > _room[k])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsExcluded(int item)
    {
        foreach (var set in _problem.ExclusionsOf[item])
        {
            foreach (var other in _problem.Exclusions[set])
            {
                if (_packed[other] && other != item)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Put(int item)
    {
        _packed[item] = true;
        for (var k = 0; k < _room.Length; k++)
        {
            _room[k] -= _problem.Needs[item][k];
        }
    }

    private void Take(int item)
    {
        _packed[item] = false;
        for (var k = 0; k < _room.Length; k++)
        {
            _room[k] += _problem.Needs[item][k];
        }
    }
}
