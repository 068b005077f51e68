using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Kpis;

/// <summary>128 bits that tell one key from another within a process: two of a million differ by accident with a chance of 1 in 10²⁶.</summary>
/// <remarks>The mixing steps of MurmurHash3 for 128 bits (Appleby 2011, public domain). Not for secrets, and not the same on every machine: it is never written anywhere.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Digest128(ulong Low, ulong High)
{
    private const ulong First = 0x87C37B91114253D5;
    private const ulong Second = 0x4CF5AD432745937F;

    /// <summary>The digest together with one more number.</summary>
    public Digest128 With(ulong number)
    {
        unchecked
        {
            var low = Low ^ (BitOperations.RotateLeft(number * First, 31) * Second);
            low = ((BitOperations.RotateLeft(low, 27) + High) * 5) + 0x52DCE729;
            var high = High ^ (BitOperations.RotateLeft(number * Second, 33) * First);
            high = ((BitOperations.RotateLeft(high, 31) + low) * 5) + 0x38495AB5;
            return new(low, high);
        }
    }

    /// <summary>The digest together with a whole number.</summary>
    public Digest128 With(int number) => With(unchecked((ulong)number));

    /// <summary>The digest together with a number that may be absent.</summary>
    public Digest128 With(double? number) => With(number is { } value ? BitConverter.DoubleToUInt64Bits(value) : ulong.MaxValue);

    /// <summary>The digest together with a text; its length counts, so that two texts are not taken for one.</summary>
    public Digest128 With(ReadOnlySpan<char> text)
    {
        var digest = With((ulong)text.Length);
        var bytes = MemoryMarshal.AsBytes(text);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            digest = digest.With(MemoryMarshal.Read<ulong>(bytes));
        }

        var rest = 0UL;
        foreach (var part in bytes)
        {
            rest = (rest << 8) | part;
        }

        return bytes.IsEmpty ? digest : digest.With(rest);
    }

    /// <summary>The digest with every bit spread over all others, never 0.</summary>
    public Digest128 Finished()
    {
        unchecked
        {
            var (low, high) = (Low + High, High + Low + High);
            (low, high) = (Spread(low), Spread(high));
            low += high;
            return new(low | 1, high + low);
        }
    }

    private static ulong Spread(ulong k)
    {
        unchecked
        {
            k = (k ^ (k >> 33)) * 0xFF51AFD7ED558CCD;
            k = (k ^ (k >> 33)) * 0xC4CEB9FE1A85EC53;
            return k ^ (k >> 33);
        }
    }
}
