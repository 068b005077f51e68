namespace Governance.Portfolio;

/// <summary>What has been settled of a packing so far, with everything that follows from it; settled items can be freed again in the reverse order.</summary>
internal sealed class PackingState
{
    public const sbyte Free = -1;

    private readonly PackingProblem _problem;
    private readonly sbyte[] _settled;
    private readonly Int128[] _room;
    private readonly int[] _trail;
    private int _length;
    private int _followed;
    private int _packed;

    public PackingState(PackingProblem problem)
    {
        _problem = problem;
        _settled = new sbyte[problem.Count];
        Array.Fill(_settled, Free);
        _room = [.. problem.Amounts];
        _trail = new int[problem.Count];
        MostPacked = problem.Count;
    }

    /// <summary>Of each item whether it is packed (1), left out (0) or <see cref="Free"/>.</summary>
    public ReadOnlySpan<sbyte> Settled => _settled;

    /// <summary>What the packed items leave of each capacity.</summary>
    public ReadOnlySpan<Int128> Room => _room;

    /// <summary>How many items are free.</summary>
    public int FreeCount => _settled.Length - _length;

    /// <summary>The fewest items that are to be packed.</summary>
    public int FewestPacked { get; private set; }

    /// <summary>The most items that are to be packed.</summary>
    public int MostPacked { get; private set; }

    /// <summary>How many items are packed.</summary>
    public int PackedCount => _packed;

    /// <summary>A place to come back to.</summary>
    public PackingMark Mark => new(_length, FewestPacked, MostPacked);

    /// <summary>Settles an item and all that follows: what it needs, what it excludes, what finds no room any more.</summary>
    /// <returns>Whether that can be; when it cannot, the state is good for nothing but <see cref="Undo"/>.</returns>
    public bool Settle(int item, bool packed) => Set(item, packed ? (sbyte)1 : (sbyte)0) && Follow();

    /// <summary>Settles between which numbers the number of packed items lies, and all that follows.</summary>
    public bool SettleCount(int fewest, int most)
    {
        (FewestPacked, MostPacked) = (fewest, most);
        return FollowCount() && Follow();
    }

    /// <summary>Settles what holds from the beginning: items that can never be packed, and those that must be.</summary>
    public bool Begin()
    {
        for (var item = 0; item < _problem.Count; item++)
        {
            if (_problem.HasExclusion(_problem.Closures[item]) && !Set(item, 0))
            {
                return false;
            }
        }

        foreach (var item in _problem.MustHaves)
        {
            if (!Set(item, 1))
            {
                return false;
            }
        }

        return Follow() && DropWhatFindsNoRoom() && Follow();
    }

    /// <summary>Frees every item that was settled after a mark.</summary>
    public void Undo(PackingMark mark)
    {
        (FewestPacked, MostPacked) = (mark.FewestPacked, mark.MostPacked);
        while (_length > mark.Length)
        {
            var item = _trail[--_length];
            if (_settled[item] == 1)
            {
                _packed--;
                var needs = _problem.Needs[item];
                for (var k = 0; k < needs.Length; k++)
                {
                    _room[k] += needs[k];
                }
            }

            _settled[item] = Free;
        }

        _followed = mark.Length;
    }

    private bool Set(int item, sbyte value)
    {
        if (_settled[item] != Free)
        {
            return _settled[item] == value;
        }

        _settled[item] = value;
        _trail[_length++] = item;
        if (value == 0)
        {
            return true;
        }

        _packed++;
        var fits = true;
        var needs = _problem.Needs[item];
        for (var k = 0; k < needs.Length; k++)
        {
            _room[k] -= needs[k];
            fits &= _room[k] >= 0;
        }

        return fits;
    }

    private bool Follow()
    {
        while (_followed < _length)
        {
            var isTighter = false;
            while (_followed < _length)
            {
                var item = _trail[_followed++];
                isTighter |= _settled[item] == 1;
                if (!(_settled[item] == 1 ? FollowPacked(item) : FollowLeftOut(item)))
                {
                    return false;
                }
            }

            if ((isTighter && !DropWhatFindsNoRoom()) || !FollowCount())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>When as many are packed as may be, no other is; when no more are left than must be, all are.</summary>
    private bool FollowCount()
    {
        if (_packed > MostPacked || _packed + FreeCount < FewestPacked)
        {
            return false;
        }

        if (FreeCount == 0 || (_packed < MostPacked && _packed + FreeCount > FewestPacked))
        {
            return true;
        }

        var value = _packed == MostPacked ? (sbyte)0 : (sbyte)1;
        for (var item = 0; item < _settled.Length; item++)
        {
            if (_settled[item] == Free && !Set(item, value))
            {
                return false;
            }
        }

        return true;
    }

    private bool FollowPacked(int item)
    {
        foreach (var needed in _problem.Prerequisites[item])
        {
            if (!Set(needed, 1))
            {
                return false;
            }
        }

        foreach (var set in _problem.ExclusionsOf[item])
        {
            foreach (var other in _problem.Exclusions[set])
            {
                if (other != item && !Set(other, 0))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool FollowLeftOut(int item)
    {
        foreach (var dependant in _problem.Dependants[item])
        {
            if (!Set(dependant, 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool DropWhatFindsNoRoom()
    {
        for (var item = 0; item < _settled.Length; item++)
        {
            if (_settled[item] == Free && !HasRoom(item) && !Set(item, 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is room for an item together with what it needs and is not packed yet.</summary>
    private bool HasRoom(int item)
    {
        var closure = _problem.Closures[item];
        for (var k = 0; k < _room.Length; k++)
        {
            var need = Int128.Zero;
            foreach (var member in closure)
            {
                need += _settled[member] == 1 ? 0 : _problem.Needs[member][k];
            }

            if (need > _room[k])
            {
                return false;
            }
        }

        return true;
    }
}
