using Governance.Approvals;
using Governance.Core.Tests.Approvals;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Portfolio;
using NodaTime;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Model;

/// <summary>What authors are told of protocols, thresholds and emergencies that do not hold together.</summary>
public sealed class ProtocolFindingTests
{
    private static readonly ValueList<AmountBand> Bands =
    [
        new() { UpTo = Euros(100), Ceiling = AutonomyLevel.ActWithinBounds },
        new() { UpTo = Euros(1000), Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("by-controllers")] },
        new() { Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("by-heads")] },
    ];

    private static readonly EmergencyProcedure Glass = new()
    {
        Id = new("glass"),
        Name = new("break glass", "bris de glace"),
        People = [new("bruno"), new("claire")],
        DecisionTypes = [new("pay")],
        Purposes = [new("purchasing")],
        Units = [new("france")],
        Autonomy = AutonomyLevel.ActWithinBounds,
        AmountLimit = Euros(500),
        MaximumDuration = Duration.FromHours(4),
        Reviewers = [Party("body:committee")],
        ReviewWithin = Duration.FromDays(3),
    };

    [Fact]
    public void What_holds_together_needs_no_word() => Told(
        new() { Protocols = Known, Thresholds = [Thresholds(Bands)], Emergencies = [Glass] });

    [Fact]
    public void Numbers_and_durations_have_their_ranges() => Told(
        Only(
            new ValidationProtocol
            {
                Id = new("p"),
                Name = new("p"),
                ApprovalLifetime = Duration.Zero,
                Steps =
                [
                    Step(0, "role:controller") with
                    {
                        Deadline = Duration.Zero,
                        RunsWithPrevious = true,
                        Weights = [new(Party("role:controller"), 0)],
                        RequiredWeight = 0,
                        Escalation = [Level(0, "role:head") with { Deadline = Duration.FromHours(-1) }],
                    },
                ],
            }),
        "error GOV2004 $.protocols[0].approvalLifetime: an approval lasts longer than 0 | -",
        "error GOV2004 $.protocols[0].steps[0].quorum: a quorum is at least 1 | -",
        "error GOV2004 $.protocols[0].steps[0].deadline: a deadline is longer than 0 | -",
        "error GOV2006 $.protocols[0].steps[0].runsWithPrevious: the first step has no step before it to run with | -",
        "error GOV2004 $.protocols[0].steps[0].weights[0].weight: a weight is at least 1 | -",
        "error GOV2004 $.protocols[0].steps[0].requiredWeight: a weight is at least 1 | -",
        "error GOV2004 $.protocols[0].steps[0].escalation[0].quorum: a quorum is at least 1 | -",
        "error GOV2004 $.protocols[0].steps[0].escalation[0].deadline: a deadline is longer than 0 | -");

    [Fact]
    public void Lists_that_need_an_entry_have_one() => Told(
        Only(Protocol(), Protocol(Step(1) with { Escalation = [Level(1)] }) with { Id = new("other") }),
        "error GOV2004 $.protocols[0].steps: at least one is needed | -",
        "error GOV2004 $.protocols[1].steps[0].voters: at least one is needed | -",
        "error GOV2004 $.protocols[1].steps[0].escalation[0].voters: at least one is needed | -");

    [Fact]
    public void Voters_exist_and_are_no_agents() => Told(
        Only(Protocol(Step(1, "role:controler", "agent:bot") with { VetoHolders = [Party("agent:bot")], Escalation = [Level(1, "person:ana")] })),
        "error GOV2002 $.protocols[0].steps[0].voters[0]: `role:controler` does not exist | did you mean `role:controller`?",
        "error GOV1010 $.protocols[0].steps[0].voters[1]: `agent:bot` cannot stand here | an agent is never accountable and holds no right of its own; name a person, a role or a body",
        "error GOV1010 $.protocols[0].steps[0].vetoHolders[0]: `agent:bot` cannot stand here | an agent is never accountable and holds no right of its own; name a person, a role or a body",
        "error GOV2002 $.protocols[0].steps[0].escalation[0].voters[0]: `person:ana` does not exist | did you mean `person:anna`?");

    [Fact]
    public void A_voter_is_named_once() => Told(
        Only(Protocol(Step(1, "role:controller", "role:controller"))),
        "warning GOV2010 $.protocols[0].steps[0].voters[1]: `role:controller` is named twice | the first is at $.protocols[0].steps[0].voters[0]");

    [Fact]
    public void Weights_belong_to_voters_and_each_has_one() => Told(
        Only(Protocol(Step(1, "role:controller") with
        {
            Weights = [new(Party("role:controller"), 2), new(Party("role:controller"), 3), new(Party("role:controllers"), 1), new(Party("person:gina"), 1)],
        })),
        "error GOV2006 $.protocols[0].steps[0].weights[1].voter: `role:controller` is given a weight twice | the first is at $.protocols[0].steps[0].weights[0]",
        "error GOV2042 $.protocols[0].steps[0].weights[2].voter: `role:controllers` does not vote on this step | did you mean `role:controller`?",
        "error GOV2042 $.protocols[0].steps[0].weights[3].voter: `person:gina` does not vote on this step | name one of the `voters` of the step");

    [Fact]
    public void A_veto_belongs_to_somebody_among_the_voters() => Told(
        Only(Protocol(Step(1, "body:committee") with
        {
            VetoHolders = [Party("person:emma"), Party("role:head"), Party("person:gina"), Party("person:claire")],
            Escalation = [Level(1, "role:controller")],
        })),
        "error GOV2042 $.protocols[0].steps[0].vetoHolders[2]: `person:gina` does not vote on this step | a veto belongs to somebody among the voters");

    [Fact]
    public void A_level_brings_somebody_new() => Told(
        Only(Protocol(Step(1, "role:controller", "role:head") with { Escalation = [Level(1, "role:head"), Level(1, "body:committee"), Level(1, "body:committee")] })),
        "error GOV2041 $.protocols[0].steps[0].escalation[0].voters: this level names nobody who could not vote at the level before"
            + " | who did not answer in time would only be asked again; name somebody else",
        "error GOV2041 $.protocols[0].steps[0].escalation[2].voters: this level names nobody who could not vote at the level before"
            + " | who did not answer in time would only be asked again; name somebody else");

    [Fact]
    public void A_level_of_other_names_for_the_same_people_is_told_of() => Told(
        Only(Protocol(Step(1, "role:controller", "role:head") with { Escalation = [Level(1, "person:anna", "person:bruno", "person:farid") with { Quorum = 2 }] })),
        [],
        "france");

    [Fact]
    public void A_level_that_brings_nobody_in_any_unit_is_told_of() => Told(
        Only(Protocol(Step(1, "body:committee") with { Escalation = [Level(1, "person:anna", "person:bruno")] })),
        "warning GOV2041 $.protocols[0].steps[0].escalation[0].voters: in no unit does this level bring anybody who could not vote at the level before"
            + " | who did not answer in time would only be asked again; name somebody else");

    [Fact]
    public void A_quorum_is_at_most_the_number_of_people_who_could_ever_vote() => Told(
        Only(
            Protocol(Step(4, "role:controller", "person:bruno")),
            Protocol(Step(3, "role:controller", "person:bruno")) with { Id = new("three") },
            Protocol(Step(3, "person:farid")) with { Id = new("stand-ins-count") },
            Protocol(Step(1, "role:controller") with { Escalation = [Level(4, "body:committee")] }) with { Id = new("levels-too") }),
        "error GOV2040 $.protocols[0].steps[0].quorum: a quorum of 4, and at most 3 could ever vote in a unit | name more voters, or lower the quorum",
        "error GOV2040 $.protocols[2].steps[0].quorum: a quorum of 3, and at most 2 could ever vote in a unit | name more voters, or lower the quorum",
        "error GOV2040 $.protocols[3].steps[0].escalation[0].quorum: a quorum of 4, and at most 3 could ever vote in a unit | name more voters, or lower the quorum");

    [Fact]
    public void A_required_weight_can_be_reached() => Told(
        Only(
            Protocol(Step(1, "role:controller", "person:bruno") with { Weights = [new(Party("person:bruno"), 5)], RequiredWeight = 8 }),
            Protocol(Step(1, "role:controller", "person:bruno") with { Weights = [new(Party("person:bruno"), 5)], RequiredWeight = 7 }) with { Id = new("seven") }),
        "error GOV2040 $.protocols[0].steps[0].requiredWeight: a weight of 8, and those who could ever vote in a unit weigh at most 7 | name more voters, or lower the weight");

    [Fact]
    public void A_step_that_cannot_pass_where_a_use_case_runs_is_told_of_with_the_units() => Told(
        Only(
            Protocol(Step(1, "role:controller")),
            Protocol(Step(1, "role:controller") with { Escalation = [Level(1, "person:gina")] }) with { Id = new("escalates-at-once") }),
        [
            "warning GOV2040 $.protocols[0].steps[0]: too few people can vote on this step, after those before it, in `asia`, `brazil`, `chile` and 2 more"
                + " | name more voters or an escalation level; who votes on one step may vote on another only where `earlierVotersMayVote` says so",
        ],
        "group",
        "asia",
        "brazil",
        "chile",
        "peru");

    [Fact]
    public void Distinct_people_are_needed_for_all_steps_together() => Told(
        Only(
            Protocol(Step(1, "role:controller", "role:head"), Step(3, "role:controller")),
            Protocol(Step(2, "role:controller", "role:head"), Step(3, "role:controller")) with { Id = new("five-of-four") },
            Protocol(Step(2, "role:controller", "role:head"), Step(3, "role:controller") with { EarlierVotersMayVote = true }) with { Id = new("shared") },
            Protocol(Step(1, "role:controller"), Step(1, "role:controller"), Step(1, "role:controller"), Step(1, "role:controller"), Step(1, "role:head"))
                with { Id = new("one-by-one") }),
        [
            "warning GOV2040 $.protocols[1].steps[1]: too few people can vote on this step, after those before it, in `france`, `paris`"
                + " | name more voters or an escalation level; who votes on one step may vote on another only where `earlierVotersMayVote` says so",
            "warning GOV2040 $.protocols[3].steps[3]: too few people can vote on this step, after those before it, in `france`, `paris`"
                + " | name more voters or an escalation level; who votes on one step may vote on another only where `earlierVotersMayVote` says so",
        ],
        "france");

    [Fact]
    public void A_weight_takes_people_too() => Told(
        Only(Protocol(
            Step(1, "role:controller") with { Weights = [new(Party("role:controller"), 2)], RequiredWeight = 5 },
            Step(1, "role:controller"))),
        [
            "warning GOV2040 $.protocols[0].steps[1]: too few people can vote on this step, after those before it, in `france`, `paris`"
                + " | name more voters or an escalation level; who votes on one step may vote on another only where `earlierVotersMayVote` says so",
        ],
        "france");

    [Fact]
    public void Thresholds_name_what_exists() => Told(
        new() { Thresholds = [Thresholds([new() { Ceiling = AutonomyLevel.ActOnPlan, Protocols = [new("by-head"), new("by-head")] }]) with { DecisionTypes = [new("play")], Units = [] }, Thresholds([])], Protocols = Known },
        "error GOV2001 $.thresholds[1].id: the id `payments` is given twice | the first is at $.thresholds[0]",
        "error GOV2002 $.thresholds[0].decisionTypes[0]: no decision type has the id `play` | did you mean `pay`?",
        "error GOV2004 $.thresholds[0].units: at least one is needed | -",
        "error GOV2002 $.thresholds[0].bands[0].protocols[0]: no protocol has the id `by-head` | did you mean `by-heads`?",
        "error GOV2002 $.thresholds[0].bands[0].protocols[1]: no protocol has the id `by-head` | did you mean `by-heads`?",
        "warning GOV2010 $.thresholds[0].bands[0].protocols[1]: `by-head` is named twice | -",
        "error GOV2004 $.thresholds[1].bands: at least one is needed | -");

    [Fact]
    public void Bands_follow_one_another_without_gap_to_no_end() => Told(
        Banded(
            new() { UpTo = Euros(-1), Ceiling = AutonomyLevel.Advise },
            new() { Ceiling = AutonomyLevel.Advise },
            new() { UpTo = Euros(-1), Ceiling = AutonomyLevel.Advise },
            new() { UpTo = new Money(10, Currency.Usd), Ceiling = AutonomyLevel.Advise },
            new() { UpTo = new Money(11, default), Ceiling = AutonomyLevel.Advise }),
        "error GOV2004 $.thresholds[0].bands[0].upTo.amount: a bound is at least 0 | -",
        "error GOV2043 $.thresholds[0].bands[1]: only the last band has no bound | give `upTo`, or leave out the bands that follow",
        "error GOV2004 $.thresholds[0].bands[2].upTo.amount: a bound is at least 0 | -",
        "error GOV2043 $.thresholds[0].bands[2].upTo.amount: this bound is not above that of the band before, so the band holds no amount | -",
        "error GOV2006 $.thresholds[0].bands[3].upTo.currency: the bands before are in EUR, this one in USD | -",
        "error GOV1010 $.thresholds[0].bands[4].upTo.currency: a bound needs a currency | -",
        "error GOV2043 $.thresholds[0].bands[4].upTo: amounts above this bound fall into no band | leave out `upTo`, or add a last band without it");

    [Fact]
    public void Ceilings_never_rise_and_have_a_meaning() => Told(
        Banded(new() { UpTo = Euros(1), Ceiling = AutonomyLevel.Observe }, new() { UpTo = Euros(2), Ceiling = AutonomyLevel.Advise }, new() { Ceiling = (AutonomyLevel)77 }),
        "error GOV2044 $.thresholds[0].bands[1].ceiling: this band allows more autonomy than the band before, for higher amounts | -",
        "error GOV1010 $.thresholds[0].bands[2].ceiling: this value has no meaning | -",
        "error GOV2044 $.thresholds[0].bands[2].ceiling: this band allows more autonomy than the band before, for higher amounts | -");

    [Fact]
    public void A_protocol_where_nothing_awaits_it_is_told_of() => Told(
        Banded(new AmountBand { Ceiling = AutonomyLevel.ActWithinBounds, Protocols = [new("by-heads")] }),
        "warning GOV2045 $.thresholds[0].bands[0].protocols: at this ceiling nothing awaits an approval, so these protocols are not asked for"
            + " | approvals come first at `ActWithApproval` and `ActOnPlan`");

    [Fact]
    public void A_higher_amount_never_needs_approvers_of_lower_rank() => Told(
        Banded(
            new() { UpTo = Euros(1), Ceiling = AutonomyLevel.ActOnPlan, Protocols = [new("by-heads"), new("by-controllers")] },
            new() { UpTo = Euros(2), Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("by-controllers")] },
            new() { UpTo = Euros(3), Ceiling = AutonomyLevel.ActWithApproval },
            new() { Ceiling = AutonomyLevel.Advise }),
        "error GOV2044 $.thresholds[0].bands[1].protocols: the approvers of this band have rank 1, those of a band of lower amounts rank 2"
            + " | a protocol ranks as its highest step, and a step as its lowest voter; a higher amount never needs a lower rank",
        "error GOV2044 $.thresholds[0].bands[2]: this band demands no protocol, and a band of lower amounts does"
            + " | a protocol ranks as its highest step, and a step as its lowest voter; a higher amount never needs a lower rank");

    [Fact]
    public void Emergencies_name_what_exists() => Told(
        new()
        {
            Emergencies =
            [
                Glass with { People = [new("brunno")], DecisionTypes = [new("play")], Purposes = [new("selling")], Units = [new("spain")], Reviewers = [Party("agent:bot"), Party("person:zoe")] },
                Glass with { People = [], DecisionTypes = [], Purposes = [], Units = [], Reviewers = [] },
            ],
        },
        "error GOV2001 $.emergencies[1].id: the id `glass` is given twice | the first is at $.emergencies[0]",
        "error GOV2002 $.emergencies[0].people[0]: no person has the id `brunno` | did you mean `bruno`?",
        "error GOV2002 $.emergencies[0].decisionTypes[0]: no decision type has the id `play` | did you mean `pay`?",
        "error GOV2002 $.emergencies[0].purposes[0]: no use case has the id `selling` | -",
        "error GOV2002 $.emergencies[0].units[0]: no unit has the id `spain` | -",
        "error GOV1010 $.emergencies[0].reviewers[0]: `agent:bot` cannot stand here | an agent is never accountable and holds no right of its own; name a person, a role or a body",
        "error GOV2002 $.emergencies[0].reviewers[1]: `person:zoe` does not exist | -",
        "error GOV2004 $.emergencies[1].people: at least one is needed | -",
        "error GOV2004 $.emergencies[1].decisionTypes: at least one is needed | -",
        "error GOV2004 $.emergencies[1].purposes: at least one is needed | -",
        "error GOV2004 $.emergencies[1].units: at least one is needed | -",
        "error GOV2004 $.emergencies[1].reviewers: at least one is needed | -");

    [Fact]
    public void Emergencies_have_limits() => Told(
        new()
        {
            Emergencies =
            [
                Glass with { Autonomy = AutonomyLevel.None, AmountLimit = new Money(0, default), MaximumDuration = Duration.Zero, ReviewWithin = Duration.Zero },
                Glass with { Id = new("other"), Autonomy = (AutonomyLevel)9, AmountLimit = null },
            ],
        },
        "error GOV2004 $.emergencies[0].autonomy: an emergency procedure up to `None` grants nothing | -",
        "error GOV2004 $.emergencies[0].amountLimit.amount: a limit is above 0 | -",
        "error GOV1010 $.emergencies[0].amountLimit.currency: a limit needs a currency | -",
        "error GOV2004 $.emergencies[0].maximumDuration: an emergency lasts longer than 0 | -",
        "error GOV2004 $.emergencies[0].reviewWithin: the review is held later than the emergency begins | -",
        "error GOV1010 $.emergencies[1].autonomy: this value has no meaning | -");

    [Fact]
    public void D22_nobody_reviews_alone_what_they_did_in_an_emergency() => Told(
        new()
        {
            Emergencies =
            [
                Glass with { People = [new("anna"), new("bruno")], Reviewers = [Party("person:anna"), Party("person:anna")] },
                Glass with { Id = new("stand-in"), People = [new("farid")], Reviewers = [Party("person:farid")] },
                Glass with { Id = new("member"), People = [new("bruno")] },
            ],
        },
        "error GOV2046 $.emergencies[0].reviewers: nobody but `anna` could review what `anna` did in an emergency | name a reviewer who is somebody else");

    private static ValueList<ValidationProtocol> Known { get; } =
        [Protocol(Step(1, "role:controller")) with { Id = new("by-controllers") }, Protocol(Step(1, "role:head")) with { Id = new("by-heads") }];

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static ProtocolCatalogue Only(params ValueList<ValidationProtocol> protocols) => new() { Protocols = protocols };

    private static ProtocolCatalogue Banded(params ValueList<AmountBand> bands) => new() { Protocols = Known, Thresholds = [Thresholds(bands)] };

    private static AmountThresholds Thresholds(ValueList<AmountBand> bands) =>
        new() { Id = new("payments"), Name = new("payments", "paiements"), DecisionTypes = [new("pay")], Units = [new("france")], Bands = bands };

    private static void Told(ProtocolCatalogue catalogue, params string[] told) => Told(catalogue, told, []);

    /// <summary>Units that the desk does not have are added beside its own; the use case runs in all that are named.</summary>
    internal static void Told(ProtocolCatalogue catalogue, string[] told, params string[] units)
    {
        var added = units.Where(u => VotingDesk.Organization.Units.All(known => known.Id.Value != u));
        var result = GovernanceModel.Create(new()
        {
            Organization = VotingDesk.Organization with
            {
                Units = [.. VotingDesk.Organization.Units, .. added.Select(u => new Governance.Organization.OrganizationUnit { Id = new(u), Name = new(u) })],
            },
            Portfolio = new()
            {
                UseCases =
                [
                    new UseCase
                    {
                        Id = new("purchasing"),
                        Name = new("Purchasing", "Achats"),
                        Purpose = new("buy", "acheter"),
                        Owner = Party("person:anna"),
                        Units = units.Length == 0 ? [new("group")] : units.Select(u => new UnitId(u)).ToValueList(),
                        DecisionTypes = [new("pay")],
                    }.AsRecorded(units.Length == 0 ? UseCaseStage.OnHold : UseCaseStage.Pilot),
                ],
            },
            Agents = new() { Agents = [] },
            Protocols = catalogue,
        });

        var found = result.Diagnostics.Where(d => d.Location!.File == "protocols.json").ToArray();
        Assert.Equal(told, found.Select(d => $"{(d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Id} {d.Location!.Path}: {d.Message.En} | {d.Help?.En ?? "-"}"));
        Assert.Equal(result.Success, found.All(d => d.Severity != DiagnosticSeverity.Error));
        Assert.All(found, Typography.Check);
        Assert.All(found, d => Assert.True(d.Help is not { Fr: null }));
    }
}
