using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Auditing;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Laws;

/// <summary>D25: every decision replays from its audit record. D30: what is done to a trail is detected.</summary>
public sealed class AuditLaws
{
    [Fact]
    public void D25_every_decision_replays_from_its_audit_record() => Law.HoldsAtStake(
        Worlds.And(world => from place in Elsewhere from evidence in Evidences.For(world) select (place, evidence)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (world, ((culture, zone), evidence)) = pair;
            var model = world.Build();
            var decision = new PolicyEvaluator(model).Evaluate(world.Request, evidence);
            var file = TrailFile.Of(AuditTrail.Empty.Append(DecisionRecordWriter.Write(DecisionRecord.Of(decision, model.ComputeDigest()))));

            Machine.SetTo(culture, zone, () =>
            {
                var entry = Assert.Single(TrailFile.Entries(file));
                Assert.True(AuditVerifier.Verify([entry]).Success);
                var (rebuilt, record) = (world.Build(), DecisionRecordReader.Read(entry).Record!);
                var replay = record.Replay(new PolicyEvaluator(rebuilt), rebuilt.ComputeDigest());
                Assert.Equal([], replay.Differences);
                Assert.Equal(Told.By(decision), Told.By(replay.Decision));
                Assert.Equal(decision.Presented, replay.Decision.Presented);
                Assert.Equal(decision.Budgets, replay.Decision.Budgets);
                return entry;
            });
            return decision.Outcome != DecisionOutcome.Refused;
        });

    [Fact]
    public void D25_a_malformed_request_that_json_can_say_replays_too() => Law.HoldsAtStake(
        Worlds.And(world => Pick.One(MalformedRequestLaws.Malformations(world))),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var model = pair.World.Build();
            var record = DecisionRecord.Of(new PolicyEvaluator(model).Evaluate(pair.Drawn.Request));
            if (pair.Drawn.Request.Amount is { Currency.Code: "" })
            {
                Assert.Throws<ArgumentException>(() => DecisionRecordWriter.Write(record));
                return false;
            }

            var read = DecisionRecordReader.Read(AuditTrail.Empty.Append(DecisionRecordWriter.Write(record)).Entries[0]).Record!;
            Assert.Equal([], read.Replay(new PolicyEvaluator(model)).Differences);
            return true;
        });

    [Fact]
    public void D25_the_machines_culture_and_time_zone_change_no_record_and_no_digest() => Law.Holds(
        Worlds.And(_ => Elsewhere),
        pair =>
        {
            var (world, (culture, zone)) = pair;
            string Written()
            {
                var model = world.Build();
                var happened = DecisionRecordWriter.Write(DecisionRecord.Of(new PolicyEvaluator(model).Evaluate(world.Request), model.ComputeDigest()));
                return Encoding.UTF8.GetString(TrailFile.Of(AuditTrail.Empty.Append(happened).Append(happened)));
            }

            Assert.Equal(Machine.SetTo("en-US", "UTC", Written), Machine.SetTo(culture, zone, Written));
        });

    [Fact]
    public void D25_a_replay_by_other_rules_names_them_first_and_then_everything_that_differs() => Law.HoldsAtStake(
        Worlds.And(_ => Gen.Choose(0, 11)),
        atLeast: Law.Cases / 80,
        pair =>
        {
            var (world, which) = pair;
            if (world.Rules.IsEmpty)
            {
                return false;
            }

            var (before, after) = (world.Build(), world.Without(world.Rules[which % world.Rules.Count]).Build());
            var (first, second) = (new PolicyEvaluator(before).Evaluate(world.Request), new PolicyEvaluator(after).Evaluate(world.Request));

            var replay = DecisionRecord.Of(first, before.ComputeDigest()).Replay(new PolicyEvaluator(after), after.ComputeDigest());

            Assert.False(replay.HasSameRules);
            Assert.Equal([ReplayPart.Model, ReplayPart.Policies], replay.Differences.Take(2).Select(d => d.Part));
            Assert.Equal(replay.Differences.Select(d => d.Part).Order(), replay.Differences.Select(d => d.Part));
            Assert.Equal(Told.By(second), Told.By(replay.Decision));
            AssertTold(replay, ReplayPart.Outcome, first.Outcome != second.Outcome);
            AssertTold(replay, ReplayPart.Autonomy, first.Autonomy != second.Autonomy);
            AssertTold(replay, ReplayPart.Authority, first.Authority != second.Authority);
            AssertTold(replay, ReplayPart.Digest, first.Digest != second.Digest);
            AssertTold(replay, ReplayPart.Obligations, !first.Obligations.Select(o => o.Id).SequenceEqual(second.Obligations.Select(o => o.Id)));
            return first.Autonomy != second.Autonomy;
        });

    [Fact]
    public void D25_what_is_recorded_reads_back_whatever_was_presented() => Law.Holds(
        Worlds.And(_ => Gen.Choose(0, int.MaxValue)),
        pair =>
        {
            var record = DecisionRecord.Of(pair.World.Decide(), pair.Drawn % 2 == 0 ? null : "some version") with { Evidence = new ModelMaker(pair.Drawn).Evidence() };

            var entry = Assert.Single(TrailFile.Entries(TrailFile.Of(AuditTrail.Empty.Append(DecisionRecordWriter.Write(record)))));

            Assert.Equal(record, DecisionRecordReader.Read(entry).Record);
        });

    [Fact]
    public void D30_deleting_reordering_inserting_or_altering_one_event_is_detected() => Law.HoldsAtStake(
        Arb.From(SpoiledTrail.Any),
        atLeast: Law.Cases / 4,
        spoiled =>
        {
            var noted = spoiled.Trail.Head;
            var verification = AuditVerifier.Verify(spoiled.Entries, noted: [noted]);

            Assert.Equal(spoiled.IsChanged, !verification.Success || verification.Head != noted);
            Assert.True(!verification.Success || spoiled.Entries.Take((int)noted.Count).SequenceEqual(spoiled.Trail.Entries));
            Assert.Equal(verification.FailureCount, verification.Failures.Count);
            return spoiled.IsChanged;
        });

    [Fact]
    public void D30_without_a_noted_head_only_an_end_can_be_cut_off_or_written_anew() => Law.HoldsAtStake(
        Arb.From(SpoiledTrail.Any),
        atLeast: Law.Cases / 6,
        spoiled =>
        {
            var (before, after) = (spoiled.Trail.Entries, spoiled.Entries);
            var kept = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
            var known = before.Select(entry => entry.Digest).ToHashSet(StringComparer.Ordinal);

            var verification = AuditVerifier.Verify(after);

            if (verification.Success)
            {
                Assert.DoesNotContain(after.Skip(kept), entry => known.Contains(entry.Digest));
                Assert.Equal(Enumerable.Range(1, after.Count).Select(n => (long)n), after.Select(entry => entry.Sequence));
            }
            else
            {
                Assert.True(spoiled.IsChanged);
                Assert.InRange(verification.Failures[0].Position, kept + 1, Math.Min(kept + 2, after.Count));
            }

            return !verification.Success;
        });

    [Fact]
    public void D30_a_part_of_a_trail_holds_from_the_head_before_it_and_from_no_other() => Law.Holds(
        Arb.From(from trail in AuditTrails.Any(2, 8) from at in Gen.Choose(1, trail.Entries.Count - 1) select (trail, at)),
        pair =>
        {
            var (entries, at) = (pair.trail.Entries, pair.at);
            Assert.True(AuditVerifier.Verify(entries.Skip(at), entries[at - 1].Head, [pair.trail.Head, entries[at - 1].Head]).Success);
            Assert.False(AuditVerifier.Verify(entries.Skip(at)).Success);
            Assert.False(AuditVerifier.Verify(entries.Skip(at), new(at, entries[at].Digest)).Success);
        });

    [Fact]
    public void D30_a_changed_byte_of_the_file_is_seen_or_says_the_same() => Law.HoldsAtStake(
        Arb.From(
            from trail in AuditTrails.Any(1, 4)
            from at in Gen.Choose(0, TrailFile.Of(trail).Length - 1)
            from to in Gen.OneOf(Gen.Choose(0, 255), Pick.One("\n\r \t\"{}[]:,0aé".Select(c => (int)c)).Select(c => c & 255))
            select (trail, at, to)),
        atLeast: Law.Cases / 4,
        spoiled =>
        {
            var file = TrailFile.Of(spoiled.trail);
            file[spoiled.at] = (byte)spoiled.to;
            using var stream = new MemoryStream(file);
            var lines = AuditTrailReader.Read(stream, "trail.jsonl").ToList();
            var entries = lines.Select(line => line.Entry).OfType<AuditEntry>().ToList();
            var seen = lines.Exists(line => !line.Diagnostics.IsEmpty) || !AuditVerifier.Verify(entries, noted: [spoiled.trail.Head]).Success;

            Assert.True(seen || entries.SequenceEqual(spoiled.trail.Entries), Encoding.UTF8.GetString(file));
            Assert.All(lines, line => Assert.All(line.Diagnostics, problem => Assert.Equal(line.Number, problem.Location!.Line)));
            Assert.All(lines, line => Assert.All(line.Diagnostics, Typography.Check));
            return seen;
        });

    [Fact]
    public void A_content_has_one_canonical_form_whatever_its_layout() => Law.Holds(
        Arb.From(from value in AuditTrails.Object(3) from other in AuditTrails.Object(1) from indented in Pick.Chance(50) select (value, other, indented)),
        drawn =>
        {
            var content = AuditContent.Parse(drawn.value.ToJsonString());
            Assert.Equal(content, AuditContent.Parse(AuditTrails.Rewrite(drawn.value, drawn.indented)));
            Assert.Equal(content, AuditContent.Parse(content.Json));
            Assert.Equal(
                System.Text.Json.Nodes.JsonNode.DeepEquals(drawn.value, drawn.other),
                content == AuditContent.Parse(drawn.other.ToJsonString()));
        });

    private static Gen<(string Culture, string Zone)> Elsewhere { get; } =
        from culture in Pick.One(Machine.Cultures) from zone in Pick.One(Machine.Zones) select (culture, zone);

    private static void AssertTold(ReplayResult replay, ReplayPart part, bool differs) =>
        Assert.Equal(differs, replay.Differences.Any(difference => difference.Part == part));
}
