using Governance.Approvals;
using NodaTime;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Model;

/// <summary>What authors are told of what units say of protocols, when it does not hold together or loosens.</summary>
public sealed class AdaptationFindingTests
{
    private const string Here = "$.adaptations[0]";

    /// <summary>Controllers check, with the head when they do not answer; then the committee does.</summary>
    private static readonly ValidationProtocol Known = Protocol(
        Step(2, "role:controller", "role:head") with { Weights = [new(Party("role:head"), 2)], RequiredWeight = 2, RequesterMayVote = true, Escalation = [Level(1, "person:gina")] },
        Step(1, "body:committee") with { Name = new("seal", "sceau"), EarlierVotersMayVote = true }) with
    {
        Id = new("two-eyes"),
        ApprovalLifetime = Duration.FromHours(8),
    };

    private static readonly ProtocolAdaptation Stricter = new()
    {
        Protocol = Known.Id,
        Unit = new("france"),
        Steps =
        [
            new() { Step = "check", Quorum = 3, RequiredWeight = 3, Deadline = Duration.FromHours(12), VetoHolders = [Party("role:head")], RequesterMayNotVote = true },
            new() { Step = "seal", VetoHolders = [Party("person:anna")], EarlierVotersMayNotVote = true },
        ],
        AdditionalSteps = [Step(1, "role:head") with { Name = new("head", "tête"), RunsWithPrevious = true }],
        ApprovalLifetime = Duration.FromHours(4),
        Reason = new("small teams", "petites équipes"),
    };

    [Fact]
    public void What_is_stricter_needs_no_word() => Told([Stricter]);

    [Fact]
    public void Protocols_units_and_parties_exist_and_nothing_is_said_twice() => Told(
        [
            Stricter with { Protocol = new("two-eye"), Unit = new("frence") },
            Stricter with { Steps = [.. Stricter.Steps, new() { Step = "seal", VetoHolders = [Party("agent:bot"), Party("role:heads")] }] },
            Stricter,
            new() { Protocol = Known.Id, Unit = new("paris"), Reason = new("none") },
        ],
        "error GOV2002 $.adaptations[0].protocol: no protocol has the id `two-eye` | did you mean `two-eyes`?",
        "error GOV2002 $.adaptations[0].unit: no unit has the id `frence` | did you mean `france`?",
        "error GOV2006 $.adaptations[1].steps[2].step: the step `seal` is named twice | the first is at $.adaptations[1].steps[1]",
        "error GOV1010 $.adaptations[1].steps[2].vetoHolders[0]: `agent:bot` cannot stand here | an agent is never accountable and holds no right of its own; name a person, a role or a body",
        "error GOV2002 $.adaptations[1].steps[2].vetoHolders[1]: `role:heads` does not exist | did you mean `role:head`?",
        "error GOV2006 $.adaptations[2]: `france` already says what is stricter about `two-eyes` | the first is at $.adaptations[1]",
        "error GOV2004 $.adaptations[3]: nothing is stricter here than above | -");

    [Fact]
    public void Numbers_and_durations_have_their_ranges() => Told(
        [
            Stricter with
            {
                ApprovalLifetime = Duration.Zero,
                Steps = [new() { Step = "check", Quorum = 0, RequiredWeight = 0, Deadline = Duration.Zero }],
                AdditionalSteps = [Step(0, "role:head"), Step(1)],
            },
        ],
        $"error GOV2004 {Here}.approvalLifetime: an approval lasts longer than 0 | -",
        $"error GOV2004 {Here}.steps[0].quorum: a quorum is at least 1 | -",
        $"error GOV2004 {Here}.steps[0].requiredWeight: a weight is at least 1 | -",
        $"error GOV2004 {Here}.steps[0].deadline: a deadline is longer than 0 | -",
        $"error GOV2004 {Here}.additionalSteps[0].quorum: a quorum is at least 1 | -",
        $"error GOV2004 {Here}.additionalSteps[1].voters: at least one is needed | -");

    [Fact]
    public void Steps_are_called_by_the_names_that_they_have_above() => Told(
        [Stricter with { Steps = [new() { Step = "chek", Quorum = 3 }, new() { Step = "contrôle", Quorum = 3 }, new() { Step = "head", Quorum = 2 }, new() { Step = "seal" }] }],
        $"error GOV2002 {Here}.steps[0].step: `two-eyes` has no step called `chek` | did you mean `check`?",
        $"error GOV2002 {Here}.steps[1].step: `two-eyes` has no step called `contrôle` | its steps by their English names: `check`, `seal`",
        $"error GOV2002 {Here}.steps[2].step: `two-eyes` has no step called `head` | its steps by their English names: `check`, `seal`",
        $"error GOV2004 {Here}.steps[3]: nothing is stricter here than above | -");

    [Fact]
    public void A_name_stands_for_one_step_only()
    {
        ProtocolFindingTests.Told(
            new() { Protocols = [Known with { Steps = [Known.Steps[0], Known.Steps[1] with { Name = new("check") }] }], Adaptations = [Stricter with { Steps = [new() { Step = "check", Quorum = 3 }] }] },
            [$"error GOV2006 {Here}.steps[0].step: more than one step is called `check` | give the steps of the protocol different English names"]);
        Told(
            [Stricter with { AdditionalSteps = [Step(1, "role:head"), Step(1, "role:head") with { Name = new("last") }, Step(1, "role:head") with { Name = new("last") }] }],
            $"error GOV2006 {Here}.additionalSteps[0].name: another step is called `check` already | -",
            $"error GOV2006 {Here}.additionalSteps[2].name: another step is called `last` already | -");
    }

    [Fact]
    public void Nothing_is_looser_than_above() => Told(
        [
            Stricter with
            {
                ApprovalLifetime = Duration.FromHours(8) + Duration.Epsilon,
                Steps = [new() { Step = "check", Quorum = 1, RequiredWeight = 1, Deadline = Duration.FromHours(15) + Duration.Epsilon }],
            },
        ],
        $"error GOV2047 {Here}.approvalLifetime: this is longer than above this unit: 8 h | {Help}",
        $"error GOV2047 {Here}.steps[0].quorum: 1 here, and 2 above this unit | {Help}",
        $"error GOV2047 {Here}.steps[0].requiredWeight: 1 here, and 2 above this unit | {Help}",
        $"error GOV2047 {Here}.steps[0].deadline: this is longer than above this unit: 15 h | {Help}");

    [Fact]
    public void What_holds_above_need_not_be_said_again() => Told(
        [
            Stricter with
            {
                ApprovalLifetime = Duration.FromHours(8),
                Steps =
                [
                    new() { Step = "check", Quorum = 2, RequiredWeight = 2, Deadline = Duration.FromHours(15), VetoHolders = [Party("role:head"), Party("role:head")], EarlierVotersMayNotVote = true },
                    new() { Step = "seal", RequesterMayNotVote = true },
                ],
            },
        ],
        [
            .. new[] { ".approvalLifetime", ".steps[0].quorum", ".steps[0].requiredWeight", ".steps[0].deadline", ".steps[0].vetoHolders[1]", ".steps[0].earlierVotersMayNotVote", ".steps[1].requesterMayNotVote" }
                .Select(path => $"warning GOV2010 {Here}{path}: this holds above already | -"),
        ]);

    [Fact]
    public void A_unit_is_held_to_the_units_above_it_wherever_they_stand_in_the_file() => Told(
        [
            new() { Protocol = Known.Id, Unit = new("paris"), ApprovalLifetime = Duration.FromHours(5), Steps = [new() { Step = "check", Quorum = 2 }, new() { Step = "head", Quorum = 2 }] },
            Stricter,
        ],
        $"error GOV2047 {Here}.approvalLifetime: this is longer than above this unit: 4 h | {Help}",
        $"error GOV2047 {Here}.steps[0].quorum: 2 here, and 3 above this unit | {Help}");

    [Fact]
    public void Somebody_in_the_unit_can_ever_give_what_it_asks_for() => Told(
        [
            Stricter with
            {
                Unit = new("paris"),
                Steps = [new() { Step = "check", Quorum = 7, RequiredWeight = 10, VetoHolders = [Party("person:emma")] }, new() { Step = "seal", VetoHolders = [Party("person:emma")] }],
                AdditionalSteps = [Step(4, "role:controller") with { Name = new("again") }],
            },
        ],
        $"error GOV2040 {Here}.steps[0].quorum: a quorum of 7, and at most 6 could ever vote in `paris` | {Fewer}",
        $"error GOV2040 {Here}.steps[0].requiredWeight: a weight of 10, and those who could ever vote in `paris` weigh at most 9 | {Fewer}",
        $"error GOV2042 {Here}.steps[0].vetoHolders[0]: `person:emma` does not vote on this step | a veto belongs to somebody among the voters",
        $"error GOV2040 {Here}.additionalSteps[0].quorum: a quorum of 4, and at most 3 could ever vote in a unit | name more voters, or lower the quorum");

    [Fact]
    public void A_unit_in_use_that_could_pass_the_protocol_and_cannot_any_more_is_named_at_what_takes_its_people()
    {
        var two = Protocol(Step(1, "role:controller"), Step(1, "role:controller") with { Name = new("seal") });
        ProtocolFindingTests.Told(
            new()
            {
                Protocols = [two],
                Adaptations =
                [
                    new() { Protocol = two.Id, Unit = new("france"), Steps = [new() { Step = "check", Quorum = 2 }], AdditionalSteps = [Step(1, "role:controller") with { Name = new("more", "encore") }] },
                    new() { Protocol = two.Id, Unit = new("paris"), Steps = [new() { Step = "seal", Quorum = 2 }] },
                ],
            },
            [
                $"warning GOV2040 {Here}.additionalSteps[0]: “more”: too few people can vote on this step, after those before it, in `france`, `paris` | {Distinct}",
                $"warning GOV2040 $.adaptations[1].steps[0]: “seal”: too few people can vote on this step, after those before it, in `paris` | {Distinct}",
            ],
            "france");
        ProtocolFindingTests.Told(
            new() { Protocols = [two], Adaptations = [new() { Protocol = two.Id, Unit = new("france"), Steps = [new() { Step = "check", Quorum = 3 }] }] },
            [$"warning GOV2040 {Here}: “seal”: too few people can vote on this step, after those before it, in `france`, `paris` | {Distinct}"],
            "france");
    }

    [Fact]
    public void D15_further_steps_leave_a_higher_amount_no_approvers_of_lower_rank()
    {
        ValueList<ValidationProtocol> protocols = [Protocol(Step(1, "role:controller")) with { Id = new("by-controllers") }, Protocol(Step(1, "role:head")) with { Id = new("by-heads") }];
        AmountThresholds thresholds = new()
        {
            Id = new("payments"),
            Name = new("payments", "paiements"),
            DecisionTypes = [new("pay")],
            Units = [new("france")],
            Bands =
            [
                new() { UpTo = new Money(100, Currency.Eur), Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("by-controllers")] },
                new() { Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("by-heads")] },
            ],
        };
        ProtocolAdaptation more = new() { Protocol = new("by-controllers"), Unit = new("group"), AdditionalSteps = [Step(1, "body:committee") with { Name = new("seal") }] };
        foreach (var (unit, told) in new[] { ("group", "france"), ("france", "france"), ("paris", "paris") })
        {
            ProtocolFindingTests.Told(
                new() { Protocols = protocols, Thresholds = [thresholds], Adaptations = [more with { Unit = new(unit) }] },
                [
                    $"error GOV2044 $.thresholds[0].bands[1].protocols: in `{told}`, the approvers of this band have rank 2, those of a band of lower amounts rank 3"
                        + " | a protocol ranks as its highest step, and a step as its lowest voter; a higher amount never needs a lower rank",
                ]);
            ProtocolFindingTests.Told(
                new() { Protocols = protocols, Thresholds = [thresholds], Adaptations = [more with { Unit = new(unit) }, more with { Unit = new(unit), Protocol = new("by-heads") }] }, []);
        }
    }

    [Fact]
    public void A_band_may_ask_for_the_vote_of_a_body()
    {
        AmountThresholds thresholds = new()
        {
            Id = new("payments"), Name = new("payments", "paiements"), DecisionTypes = [new("pay")], Units = [new("france")],
            Bands = [new() { Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("governance.body.committee")] }],
        };
        ProtocolFindingTests.Told(new() { Thresholds = [thresholds] }, []);
    }

    private const string Help = "a unit can only be stricter than the units above it; leave this out, or make it stricter";

    private const string Fewer = "ask for what the people of the unit can give; without it the step would only be passed on";

    private const string Distinct = "name more voters or an escalation level; who votes on one step may vote on another only where `earlierVotersMayVote` says so";

    private static void Told(ValueList<ProtocolAdaptation> adaptations, params ValueList<string> told) =>
        ProtocolFindingTests.Told(new() { Protocols = [Known], Adaptations = adaptations }, [.. told]);
}
