namespace Governance.Auditing;

/// <summary>Checks a trail entry by entry, in bounded memory. After a failure it goes on, so that one run shows every place that does not hold.</summary>
/// <remarks>
/// One altered entry fails once: what follows is held against what the entry says of itself. Not thread-safe: a trail has one order.
/// </remarks>
public sealed class AuditVerifier
{
    /// <summary>The greatest number of failures that are kept; the rest is counted.</summary>
    public const int MaxFailures = 100;

    private readonly List<AuditFailure> _failures = [];
    private readonly Queue<AuditHead> _noted;
    private AuditHead _head;
    private long _position;
    private long _failureCount;

    /// <summary>Starts a verification.</summary>
    /// <param name="start">Where the trail starts: the head of the part before it; by default, at its very beginning.</param>
    /// <param name="noted">Heads of the trail that were noted elsewhere. Without one, entries that are cut off at the end cannot be missed.</param>
    public AuditVerifier(AuditHead start = default, ValueList<AuditHead> noted = default)
    {
        _head = start;
        _noted = new(noted.OrderBy(head => head.Count));
        while (_noted.TryPeek(out var head) && head.Count <= start.Count)
        {
            if (_noted.Dequeue() != start)
            {
                Fail(AuditCheck.NotedHead, 0, head.Count, head.Count < start.Count ? AuditWords.NotedBeforeStart(head.Count) : AuditWords.NotTheNoted(head.Count));
            }
        }
    }

    /// <summary>Verifies a whole trail, or a part of one.</summary>
    /// <param name="entries">The entries, in the order in which they stand.</param>
    /// <param name="start">Where the trail starts.</param>
    /// <param name="noted">Heads of the trail that were noted elsewhere.</param>
    public static AuditVerification Verify(IEnumerable<AuditEntry> entries, AuditHead start = default, ValueList<AuditHead> noted = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var verifier = new AuditVerifier(start, noted);
        foreach (var entry in entries)
        {
            verifier.Check(entry);
        }

        return verifier.Finish();
    }

    /// <summary>Checks the next entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether it holds.</returns>
    public bool Check(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var before = _failureCount;
        _position++;
        var expected = unchecked(_head.Count + 1);
        if (entry.Sequence != expected)
        {
            Fail(AuditCheck.Sequence, _position, entry.Sequence, AuditWords.WrongSequence(entry.Sequence, expected));
        }

        if (entry.Previous != _head.Digest)
        {
            Fail(AuditCheck.Link, _position, entry.Sequence, AuditWords.BrokenLink(entry.Sequence));
        }

        if (entry.Digest != entry.ComputeDigest())
        {
            Fail(AuditCheck.Digest, _position, entry.Sequence, AuditWords.WrongDigest(entry.Sequence));
        }

        _head = entry.Head;
        CheckNoted(entry);
        return _failureCount == before;
    }

    /// <summary>Ends the verification: every noted head must have been passed.</summary>
    public AuditVerification Finish()
    {
        while (_noted.TryDequeue(out var head))
        {
            Fail(AuditCheck.NotedHead, _position + 1, head.Count, AuditWords.NotedAfterEnd(head.Count, _head.Count));
        }

        return new(_head, [.. _failures], _failureCount);
    }

    private void CheckNoted(AuditEntry entry)
    {
        while (_noted.TryPeek(out var head) && head.Count <= entry.Sequence)
        {
            if (_noted.Dequeue() != entry.Head)
            {
                Fail(AuditCheck.NotedHead, _position, head.Count, AuditWords.NotTheNoted(head.Count));
            }
        }
    }

    private void Fail(AuditCheck check, long position, long sequence, LocalizedText message)
    {
        _failureCount++;
        if (_failures.Count < MaxFailures)
        {
            _failures.Add(new(check, position, sequence, message));
        }
    }
}
