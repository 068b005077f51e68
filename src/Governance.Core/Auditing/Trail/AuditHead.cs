using System.Buffers;
using System.Globalization;

namespace Governance.Auditing;

/// <summary>Where a trail ends: how many entries it has, and the digest of the last. It stands for the whole trail, and is all that is needed to go on with it.</summary>
/// <remarks>
/// A head that is noted where nobody who can write the trail can write (a signed report, another department's database) later shows that nothing up to it was
/// altered or cut off. Equal when both parts are. The default value is the head of the empty trail.
/// </remarks>
public readonly record struct AuditHead
{
    private static readonly string NoDigest = new('0', 64);

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly string? _digest;

    /// <summary>Names the end of a trail.</summary>
    /// <param name="count">How many entries it has.</param>
    /// <param name="digest">The digest of its last entry; 64 zeros when it has none.</param>
    public AuditHead(long count, string digest)
    {
        Count = count;
        _digest = digest == NoDigest ? null : digest;
    }

    /// <summary>How many entries the trail has.</summary>
    public long Count { get; }

    /// <summary>The digest of the last entry; 64 zeros when there is none.</summary>
    public string Digest => _digest ?? NoDigest;

    /// <summary>Reads a head from its text.</summary>
    /// <param name="text">A text such as <c>12:5f0c…</c>, with the digest in full.</param>
    /// <param name="head">The head; that of the empty trail when the text has not that form.</param>
    public static bool TryParse(string? text, out AuditHead head)
    {
        head = default;
        var colon = text is null ? -1 : text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !long.TryParse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || text!.Length != colon + 1 + NoDigest.Length || text.AsSpan(colon + 1).ContainsAnyExcept(LowerHex))
        {
            return false;
        }

        head = new(count, text[(colon + 1)..]);
        return true;
    }

    /// <summary>The entry that puts an event at the end of the trail; its <see cref="AuditEntry.Head"/> is the trail's new head.</summary>
    /// <param name="happened">The event.</param>
    public AuditEntry Append(AuditEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var entry = new AuditEntry
        {
            Sequence = Count + 1,
            At = happened.At,
            Kind = happened.Kind,
            Actor = happened.Actor,
            Content = happened.Content,
            Previous = Digest,
            Digest = string.Empty,
        };
        return entry with { Digest = entry.ComputeDigest() };
    }

    /// <summary>The count and the digest, joined by <c>:</c>: what <see cref="TryParse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Digest}");
}
