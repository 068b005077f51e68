namespace Governance.Kpis;

/// <summary>A set of digests that grows up to a bound and leaves no garbage behind: 22 to 43 bytes for each digest of many.</summary>
/// <remarks>
/// Extendible hashing (Fagin, Nievergelt, Pippenger &amp; Strong, ACM Trans. Database Syst. 4, 1979): a directory of chunks by the first bits of a digest, each with open addressing; a
/// chunk that becomes too full is split in two, so that growing copies one chunk and not all.
/// </remarks>
internal sealed class DigestSet(int most = DigestSet.MostDigests)
{
    /// <summary>So many stand in 256 chunks, which are 32 MiB.</summary>
    public const int MostDigests = 1_400_000;

    private const int Places = 8192;
    private const int MostInChunk = Places / 4 * 3;

    private readonly Digest128[] _moved = new Digest128[Places];
    private Chunk[] _directory = [new(0)];
    private int _depth;

    public int Count { get; private set; }

    /// <summary>Whether nothing more is taken in.</summary>
    public bool IsFull => Count >= most;

    public bool Contains(Digest128 digest)
    {
        var chunk = ChunkOf(digest);
        return chunk.Places[chunk.PlaceOf(digest)] == digest;
    }

    /// <summary>Takes a digest in; <see langword="false"/> when it is there already, or when the set is full.</summary>
    public bool Add(Digest128 digest)
    {
        var chunk = ChunkOf(digest);
        var place = chunk.PlaceOf(digest);
        if (chunk.Places[place] == digest || IsFull)
        {
            return false;
        }

        chunk.Places[place] = digest;
        chunk.Count++;
        Count++;
        if (chunk.Count > MostInChunk)
        {
            Split(chunk);
        }

        return true;
    }

    private Chunk ChunkOf(Digest128 digest) => _directory[_depth == 0 ? 0 : (int)(digest.Low >> (64 - _depth))];

    private void Split(Chunk chunk)
    {
        if (chunk.Depth == _depth)
        {
            var larger = new Chunk[2 * _directory.Length];
            for (var i = 0; i < larger.Length; i++)
            {
                larger[i] = _directory[i / 2];
            }

            (_directory, _depth) = (larger, _depth + 1);
        }

        var other = new Chunk(chunk.Depth + 1);
        chunk.Depth++;
        for (var i = 0; i < _directory.Length; i++)
        {
            if (_directory[i] == chunk && ((i >> (_depth - chunk.Depth)) & 1) == 1)
            {
                _directory[i] = other;
            }
        }

        chunk.Places.CopyTo(_moved, 0);
        Array.Clear(chunk.Places);
        chunk.Count = 0;
        foreach (var digest in _moved)
        {
            if (digest != default)
            {
                var home = ChunkOf(digest);
                home.Places[home.PlaceOf(digest)] = digest;
                home.Count++;
            }
        }
    }

    private sealed class Chunk(int depth)
    {
        public Digest128[] Places { get; } = new Digest128[DigestSet.Places];

        public int Count { get; set; }

        /// <summary>How many first bits all digests of the chunk have in common.</summary>
        public int Depth { get; set; } = depth;

        /// <summary>Where a digest stands, or would stand.</summary>
        public int PlaceOf(Digest128 digest)
        {
            var place = unchecked((int)digest.High) & (DigestSet.Places - 1);
            while (Places[place] != digest && Places[place] != default)
            {
                place = (place + 1) & (DigestSet.Places - 1);
            }

            return place;
        }
    }
}
