using Governance.Auditing;
using Governance.Core.Tests.Serialization;

namespace Governance.Core.Tests.Auditing;

/// <summary>What a verification says, and where.</summary>
public sealed class AuditVerifierTests
{
    private static IReadOnlyList<AuditEntry> Entries => Trails.Three.Entries;

    [Fact]
    public void A_trail_that_nobody_touched_holds()
    {
        Assert.Equal(new AuditVerification(Trails.Three.Head, [], 0), AuditVerifier.Verify(Entries, noted: [default, Entries[0].Head, Trails.Three.Head]));
        Assert.Equal(new AuditVerification(default, [], 0), AuditVerifier.Verify([]));
    }

    [Fact]
    public void An_altered_entry_fails_once_at_its_place() => Says(
        "2 2 Digest entry 2 does not have the digest of what it says: it was altered",
        AuditVerifier.Verify([Entries[0], Entries[1] with { Kind = AuditKind.ApprovalUsed }, Entries[2]]));

    [Fact]
    public void An_entry_that_was_altered_and_signed_anew_breaks_the_link_of_the_next()
    {
        var altered = Entries[1] with { Kind = AuditKind.ApprovalUsed };
        Says(
            "3 3 Link entry 3 does not follow from the one that stands before it: an entry was altered, removed, inserted or moved",
            AuditVerifier.Verify([Entries[0], altered with { Digest = altered.ComputeDigest() }, Entries[2]]));
    }

    [Fact]
    public void A_removed_entry_leaves_a_gap() => Says(
        """
        2 3 Sequence entry 3 stands where entry 2 was expected
        2 3 Link entry 3 does not follow from the one that stands before it: an entry was altered, removed, inserted or moved
        """,
        AuditVerifier.Verify([Entries[0], Entries[2]]));

    [Fact]
    public void Entries_that_are_cut_off_at_the_end_are_missed_when_a_head_was_noted()
    {
        Assert.True(AuditVerifier.Verify(Entries.Take(2)).Success);
        Says(
            "3 3 NotedHead entry 3 was noted elsewhere, and the trail ends with entry 2: entries are missing at its end",
            AuditVerifier.Verify(Entries.Take(2), noted: [Trails.Three.Head]));
    }

    [Fact]
    public void A_trail_that_was_written_anew_does_not_pass_through_the_noted_head()
    {
        var anew = AuditTrail.Empty.Append(Trails.Deadline).Append(Trails.Deadline).Append(Trails.Swap);

        Assert.True(AuditVerifier.Verify(anew.Entries).Success);
        Says(
            "3 3 NotedHead the trail does not pass through entry 3 as it was noted elsewhere",
            AuditVerifier.Verify(anew.Entries, noted: [Trails.Three.Head]));
    }

    [Fact]
    public void A_head_that_was_noted_before_the_start_cannot_be_shown() => Says(
        """
        0 1 NotedHead entry 1 was noted elsewhere, and the trail starts after it
        0 2 NotedHead the trail does not pass through entry 2 as it was noted elsewhere
        """,
        AuditVerifier.Verify(Entries.Skip(2), Entries[1].Head, [Entries[0].Head, new(2, Entries[0].Digest), Entries[1].Head]));

    [Fact]
    public void Failures_are_kept_up_to_a_number_and_counted_beyond_it()
    {
        var verification = AuditVerifier.Verify(Enumerable.Repeat(Entries[0], 500));

        Assert.Equal((AuditVerifier.MaxFailures, 998), (verification.Failures.Count, verification.FailureCount));
    }

    [Fact]
    public void Nonsense_in_an_entry_is_no_obstacle() => Assert.Equal(
        3, AuditVerifier.Verify([Entries[0] with { Sequence = long.MaxValue }, Entries[0] with { Sequence = long.MinValue, Previous = Entries[0].Digest }]).FailureCount);

    [Fact]
    public void A_head_is_noted_and_read_as_text()
    {
        Assert.True(AuditHead.TryParse(Trails.Three.Head.ToString(), out var head) && head == Trails.Three.Head);
        Assert.True(AuditHead.TryParse(default(AuditHead).ToString(), out head) && head == default);
        Assert.All(
            [null, "", ":", "3", "3:", "-3:" + head.Digest, "+3:" + head.Digest, "3:" + head.Digest.ToUpperInvariant()[1..] + "A", "3:" + head.Digest + "0", " 3:" + head.Digest],
            text => Assert.False(AuditHead.TryParse(text, out _)));
    }

    private static void Says(string expected, AuditVerification verification)
    {
        Assert.Equal(expected, string.Join('\n', verification.Failures.Select(f => $"{f.Position} {f.Sequence} {f.Check} {f.Message.En}")));
        Assert.Equal(verification.Failures.Count, verification.FailureCount);
        Assert.False(verification.Success);
        Assert.All(verification.Failures, failure => Typography.CheckText(failure.Message));
    }
}
