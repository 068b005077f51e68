using System.Text;

namespace Governance.Serialization;

/// <summary>Gives the same text for the same bytes, so that a million rows of a few segments do not make a million texts. It keeps up to a number of them.</summary>
/// <typeparam name="T">What the texts stand for.</typeparam>
internal sealed class TextPool<T>(Func<string, T> make)
{
    private const int MostKept = 10_000;
    private const int LongestKept = 200;

    private readonly Dictionary<string, T> _kept = new(StringComparer.Ordinal);
    private readonly byte[] _last = new byte[LongestKept];
    private int _lastLength = -1;
    private T _lastValue = default!;

    public T Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestKept)
        {
            return make(Encoding.UTF8.GetString(utf8));
        }

        if (utf8.Length == _lastLength && utf8.SequenceEqual(_last.AsSpan(0, _lastLength)))
        {
            return _lastValue;
        }

        Span<char> chars = stackalloc char[LongestKept];
        var text = chars[..Encoding.UTF8.GetChars(utf8, chars)];
        if (!_kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var value))
        {
            value = make(text.ToString());
            if (_kept.Count < MostKept)
            {
                _kept.Add(text.ToString(), value);
            }
        }

        utf8.CopyTo(_last);
        (_lastLength, _lastValue) = (utf8.Length, value);
        return value;
    }
}
