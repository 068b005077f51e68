using Governance.Auditing;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Auditing;

/// <summary>A decision, remembered and taken again.</summary>
public sealed class DecisionRecordTests
{
    private static readonly GovernanceModel Model = ClaimsDesk.Build(ClaimsDesk.Policies, [ClaimsDesk.ToTheBot]);

    private static DecisionRecord Record { get; } = DecisionRecord.Of(new PolicyEvaluator(Model).Evaluate(ClaimsDesk.Refund(640m)), "m1");

    [Fact]
    public void Says_what_granted_and_what_limited()
    {
        Assert.Equal((AutonomyLevel.ActWithApproval, DecisionOutcome.AwaitingApproval), (Record.Autonomy, Record.Outcome));
        Assert.Contains(new RecordedGrant { Kind = GrantKind.Policy, Rule = "refund.agents", Level = AutonomyLevel.ActWithinBounds, Counts = true }, Record.Grants);
        Assert.Equal([new RecordedCeiling { Kind = CeilingKind.Policy, Rule = "refund.over-500", Level = AutonomyLevel.ActWithApproval, IsBinding = true }], Record.Ceilings.Take(1));
        Assert.Equal([new ProtocolId("four-eyes")], Record.Protocols);
        Assert.Equal([new ObligationId("inform"), new("retain")], Record.Obligations);
    }

    [Fact]
    public void Replays_by_the_rules_that_decided() => Assert.True(Record.Replay(new PolicyEvaluator(Model), "m1") is { IsSame: true, HasSameRules: true });

    [Fact]
    public void Names_other_rules_first_and_what_they_change()
    {
        var stricter = ClaimsDesk.Policies.Replace("@ceiling(\"ActWithApproval\")", "@ceiling(\"Advise\")", StringComparison.Ordinal);

        var replay = Record.Replay(new PolicyEvaluator(ClaimsDesk.Build(stricter, [ClaimsDesk.ToTheBot])), "m2");

        Assert.Equal(
            [ReplayPart.Model, ReplayPart.Policies, ReplayPart.Outcome, ReplayPart.Autonomy, ReplayPart.Ceilings, ReplayPart.Protocols, ReplayPart.Digest],
            replay.Differences.Select(d => d.Part));
        Assert.Equal("the model: `m1` was recorded, and the replay gives `m2`", replay.Differences[0].Message.En);
        Assert.Equal("le résultat\u00a0: `AwaitingApproval` a été enregistré, et le rejeu donne `AdviseOnly`", replay.Differences[2].Message.Fr);
        Assert.Equal(("four-eyes", "-"), (replay.Differences[5].Recorded, replay.Differences[5].Replayed));
        Assert.All(replay.Differences, d => Typography.CheckText(d.Message));
        Assert.False(replay.IsSame || replay.HasSameRules);
    }

    [Fact]
    public void A_record_that_was_forged_does_not_replay_by_its_own_rules()
    {
        var replay = (Record with { Autonomy = AutonomyLevel.ActMonitored, Outcome = DecisionOutcome.Proceed }).Replay(new PolicyEvaluator(Model), "m1");

        Assert.True(replay.HasSameRules);
        Assert.Equal([ReplayPart.Outcome, ReplayPart.Autonomy], replay.Differences.Select(d => d.Part));
    }

    [Fact]
    public void A_model_that_is_not_known_is_not_compared() =>
        Assert.True(Record.Replay(new PolicyEvaluator(Model)).IsSame && (Record with { ModelDigest = null }).Replay(new PolicyEvaluator(Model), "m2").IsSame);

    [Fact]
    public void A_decision_by_an_approval_and_a_ledger_replays_without_them()
    {
        var (evaluator, approval) = (new PolicyEvaluator(Budgeted), new Governance.Approvals.Approval
        {
            Id = new("a1"),
            Digest = new PolicyEvaluator(Budgeted).Evaluate(ClaimsDesk.Refund(640m), new() { Usage = new Ledger() }).Digest,
            Protocol = new ProtocolId("four-eyes"),
            Approvers = [new("hugo-martin"), new("lea-roy")],
            IssuedAt = ClaimsDesk.Now,
            ExpiresAt = ClaimsDesk.Now + Duration.FromHours(1),
        });

        var record = DecisionRecord.Of(evaluator.Evaluate(ClaimsDesk.Refund(640m), new() { Approvals = [approval], Usage = new Ledger() }));

        Assert.Equal([new RecordedBudgetUse { Delegation = new("refunds-to-bot"), Budget = new("month"), Amount = new Money(1m, Currency.Eur) }], ((RecordedUsage)record.Evidence.Usage!).Budgets);
        Assert.Equal([approval], record.Evidence.Approvals);
        Assert.True(record.Replay(evaluator).IsSame);
    }

    [Fact]
    public void A_decision_that_contention_refused_replays_too()
    {
        var evaluator = new PolicyEvaluator(Budgeted);
        var decision = evaluator.EvaluateAndReserve(ClaimsDesk.Refund(320m), new Ledger());
        var record = DecisionRecordReader.Read(AuditTrail.Empty.Append(DecisionRecordWriter.Write(DecisionRecord.Of(decision))).Entries[0]).Record!;

        Assert.Equal((DecisionOutcome.Refused, BuiltInRules.BudgetContention), (record.Outcome, record.Ceilings[0].Rule));
        Assert.True(record.Replay(evaluator).IsSame);
    }

    [Fact]
    public void A_live_ledger_is_no_record() => Assert.Throws<ArgumentException>(() => Record with { Evidence = new() { Usage = new Ledger() } });

    [Fact]
    public void The_event_is_of_the_actor_at_the_instant_of_the_request()
    {
        var happened = DecisionRecordWriter.Write(Record);

        Assert.Equal((ClaimsDesk.Now, AuditKind.DecisionTaken, "agent:refund-bot"), (happened.At, happened.Kind, happened.Actor.ToString()));
    }

    [Fact]
    public void The_form_of_a_recorded_decision_never_changes() => Assert.Equal(
        """{"authority":{"chain":["refunds-to-bot"],"party":"role:head-of-claims","person":"claire-dubois","rule":"refunds-to-bot"},"autonomy":"ActWithApproval","ceilings":[{"isBinding":true,"kind":"policy","level":"ActWithApproval","rule":"refund.over-500"}],"digest":"00000000000000000000000000000000000000000000000000000000000000dd","grants":[{"counts":true,"kind":"delegation","level":"ActWithinBounds","rule":"refunds-to-bot"}],"modelDigest":"m1","obligations":["inform"],"outcome":"awaitingApproval","policyVersion":"00000000000000000000000000000000000000000000000000000000000000aa","protocols":["four-eyes"],"request":{"agent":"refund-bot","amount":{"amount":"640.00","currency":"EUR"},"at":"2026-09-01T08:30:00Z","decisionType":"refund.issue","purpose":"customer-refunds","resource":{"attributes":{"vulnerable":false},"id":"c-1047","type":"Claim"},"unit":"france","usage":{"budgets":[{"amount":{"amount":"120.50","currency":"EUR"},"budget":"month","delegation":"refunds-to-bot"}],"related":[]}}}""",
        DecisionRecordWriter.Write(Fixed).Content.Json);

    [Fact]
    public void What_json_cannot_say_is_not_recorded_in_part() => Assert.All(
        [
            Record with { Request = Record.Request with { Counterparty = "half \ud83d" } },
            Record with { Request = Record.Request with { Amount = default(Money) } },
            Record with { Request = Record.Request with { Unit = default } },
            Record with { PolicyVersion = "1" },
        ],
        record => Assert.Throws<ArgumentException>(() => DecisionRecordWriter.Write(record)));

    [Fact]
    public void What_is_no_recorded_decision_is_said()
    {
        var other = AuditTrail.Empty.Append(Trails.Swap).Entries[0];
        Assert.Equal("GOV1010 entry 1 is a `model.swapped`, not a decision | a decision has the kind `decision.taken`", Reports.Of(DecisionRecordReader.Read(other).Diagnostics));

        var json = DecisionRecordWriter.Write(Fixed).Content.Json.Replace("\"at\":\"2026-09-01T08:30:00Z\",", "", StringComparison.Ordinal).Replace("\"awaitingApproval\"", "\"proceeed\"", StringComparison.Ordinal);
        var broken = AuditTrail.Empty.Append(new() { At = ClaimsDesk.Now, Kind = AuditKind.DecisionTaken, Content = AuditContent.Parse(json) }).Entries[0];
        var read = DecisionRecordReader.Read(broken);
        Assert.False(read.Success);
        Assert.Equal(
            [("entry 1", "$.outcome", "`proceeed` is not an outcome"), ("entry 1", "$.request", "missing property `at`")],
            read.Diagnostics.Select(d => (d.Location!.File, d.Location.Path, d.Message.En)));
        Assert.All(read.Diagnostics, Typography.Check);
    }

    private static DecisionRecord Fixed => new()
    {
        Request = ClaimsDesk.Refund(640m, ("vulnerable", false)),
        Evidence = new() { Usage = new RecordedUsage { Budgets = [new() { Delegation = new("refunds-to-bot"), Budget = new("month"), Amount = new Money(120.5m, Currency.Eur) }], Related = ValueList.Create<Money>([]) } },
        ModelDigest = "m1",
        PolicyVersion = new string('0', 62) + "aa",
        Autonomy = AutonomyLevel.ActWithApproval,
        Outcome = DecisionOutcome.AwaitingApproval,
        Authority = new(PartyReference.To(new RoleId("head-of-claims")), new("claire-dubois"), "refunds-to-bot", [new("refunds-to-bot")]),
        Grants = [new() { Kind = GrantKind.Delegation, Rule = "refunds-to-bot", Level = AutonomyLevel.ActWithinBounds, Counts = true }],
        Ceilings = [new() { Kind = CeilingKind.Policy, Rule = "refund.over-500", Level = AutonomyLevel.ActWithApproval, IsBinding = true }],
        Protocols = [new("four-eyes")],
        Obligations = [new("inform")],
        Digest = new string('0', 62) + "dd",
    };

    private static GovernanceModel Budgeted { get; } = ClaimsDesk.Build(
        ClaimsDesk.Policies, [ClaimsDesk.ToTheBot with { Budgets = [new() { Id = new("month"), Amount = new Money(5000m, Currency.Eur), Period = BudgetPeriod.Lifetime }] }]);

    /// <summary>A ledger from which others take all the time: nothing can be reserved.</summary>
    private sealed class Ledger : IBudgetLedger
    {
        private int _taken;

        public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at) => new(new Money(++_taken, Currency.Eur), null);

        public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => null;

        public ReservationResult Reserve(ReservationRequest request) => new(null, ReservationRefusal.Stale, null);

        public SettlementOutcome Commit(ReservationId id, Instant at, Money? actual = null) => SettlementOutcome.NotOpen;

        public SettlementOutcome Release(ReservationId id, Instant at) => SettlementOutcome.NotOpen;

        public int Expire(Instant at) => 0;
    }
}
