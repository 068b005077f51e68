namespace Governance.Kpis;

/// <summary>A set of digests that grows up to a bound, by open addressing: 16 bytes for each place, of which three in four are used at most.</summary>
internal sealed class DigestSet(int mostPlaces = DigestSet.MostPlaces)
{
    /// <summary>2²¹ places are 32 MiB and hold a million and a half.</summary>
    public const int MostPlaces = 1 << 21;

    private Digest128[] _places = new Digest128[Math.Min(1024, mostPlaces)];

    public int Count { get; private set; }

    /// <summary>Whether nothing more is taken in.</summary>
    public bool IsFull => Count >= mostPlaces / 4 * 3;

    public bool Contains(Digest128 digest) => _places[PlaceOf(_places, digest)] == digest;

    /// <summary>Takes a digest in; <see langword="false"/> when it is there already, or when the set is full.</summary>
    public bool Add(Digest128 digest)
    {
        var place = PlaceOf(_places, digest);
        if (_places[place] == digest || IsFull)
        {
            return false;
        }

        _places[place] = digest;
        Count++;
        if (Count >= _places.Length / 4 * 3 && _places.Length < mostPlaces)
        {
            Grow();
        }

        return true;
    }

    private void Grow()
    {
        var places = new Digest128[_places.Length * 2];
        foreach (var digest in _places)
        {
            if (digest != default)
            {
                places[PlaceOf(places, digest)] = digest;
            }
        }

        _places = places;
    }

    /// <summary>Where a digest stands, or would stand.</summary>
    private static int PlaceOf(Digest128[] places, Digest128 digest)
    {
        var place = (int)(digest.High & (ulong)(places.Length - 1));
        while (places[place] != digest && places[place] != default)
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
    }
}
