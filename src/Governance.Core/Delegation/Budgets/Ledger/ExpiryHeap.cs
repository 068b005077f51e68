namespace Governance.Delegation;

/// <summary>The open holds of a meter, the first to expire on top. Any of them can be taken out at once, so that settled ones leave no trace.</summary>
internal sealed class ExpiryHeap
{
    private Hold[] _holds = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first to expire; <see langword="null"/> when there is none.</summary>
    public Hold? First => Count == 0 ? null : _holds[0];

    /// <summary>All of them, in no useful order.</summary>
    public ReadOnlySpan<Hold> All => _holds.AsSpan(0, Count);

    /// <summary>Puts a hold in.</summary>
    public void Add(Hold hold)
    {
        if (Count == _holds.Length)
        {
            Array.Resize(ref _holds, Math.Max(4, Count * 2));
        }

        Rise(hold, Count++);
    }

    /// <summary>Takes a hold out that is in.</summary>
    public void Remove(Hold hold)
    {
        var slot = hold.Slot;
        var last = _holds[--Count];
        _holds[Count] = null!;
        hold.Slot = -1;
        if (slot < Count)
        {
            Sink(last, slot);
            Rise(last, last.Slot);
        }
    }

    private void Rise(Hold hold, int slot)
    {
        while (slot > 0 && _holds[(slot - 1) / 2] is var parent && hold.ExpiresAt < parent.ExpiresAt)
        {
            var above = parent.Slot;
            Put(parent, slot);
            slot = above;
        }

        Put(hold, slot);
    }

    private void Sink(Hold hold, int slot)
    {
        for (var below = (2 * slot) + 1; below < Count; below = (2 * slot) + 1)
        {
            if (below + 1 < Count && _holds[below + 1].ExpiresAt < _holds[below].ExpiresAt)
            {
                below++;
            }

            if (hold.ExpiresAt <= _holds[below].ExpiresAt)
            {
                break;
            }

            Put(_holds[below], slot);
            slot = below;
        }

        Put(hold, slot);
    }

    private void Put(Hold hold, int slot)
    {
        _holds[slot] = hold;
        hold.Slot = slot;
    }
}
