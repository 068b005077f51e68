using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>What somebody should look after in the portfolio, each with what people read; and how far a use case is from its next gate.</summary>
public sealed class PortfolioFindingTests
{
    private static readonly Instant Now = GateWorld.Start + Duration.FromDays(100);

    private static readonly GateWorld World = new(3) { Quorum = 1, OwnerIsRole = false, PermitsEverything = false, OlgaLeaves = null };

    private static UseCase Sound { get; } = World.UseCase with { Owner = PartyReference.To(new PersonId("olga")), Units = [new("claims")] };

    /// <summary>The case; the kind; the words, with plain spaces.</summary>
    public static TheoryData<string, PortfolioFindingKind, string, string> Findings => new()
    {
        { "no objective", PortfolioFindingKind.Unlinked, "it serves no objective", "il ne sert aucun objectif" },
        { "owner who left", PortfolioFindingKind.Ownerless, "nobody answers for `person:paul` any more", "plus personne ne répond pour `person:paul`" },
        { "role that nobody holds in sales", PortfolioFindingKind.Ownerless, "nobody holds `role:product-owner` in this unit or above", "personne n’occupe `role:product-owner` dans cette unité ni au-dessus" },
        { "no risk, no training", PortfolioFindingKind.MissingFields, "missing: a risk assessment, the training of users", "il manque : une appréciation des risques, la formation des utilisateurs" },
        { "change", PortfolioFindingKind.Reopened, "it changed on 2026-04-01, which reopens its gate: another model", "il a changé le 2026-04-01, ce qui rouvre sa porte : un autre modèle" },
        { "expiry", PortfolioFindingKind.Reopened, "the go of 2026-01-31 counted until 2026-03-02", "le feu vert du 2026-01-31 a compté jusqu’au 2026-03-02" },
        { "condition", PortfolioFindingKind.Reopened, "a condition was due on 2026-02-20: train them", "une condition était due le 2026-02-20 : les former" },
        { "unit", PortfolioFindingKind.Reopened, "it reaches further than when it passed its gate: the unit `sales`", "il va plus loin que lorsqu’il a passé sa porte : l’unité `sales`" },
        { "decision type", PortfolioFindingKind.Reopened, "it reaches further than when it passed its gate: the decision type `deny`", "il va plus loin que lorsqu’il a passé sa porte : le type de décision `deny`" },
        { "data", PortfolioFindingKind.Reopened, "it reaches further than when it passed its gate: data of the class `health`", "il va plus loin que lorsqu’il a passé sa porte : des données de la classe `health`" },
        { "autonomy", PortfolioFindingKind.Reopened, "it reaches further than when it passed its gate: agents up to `ActMonitored`", "il va plus loin que lorsqu’il a passé sa porte : des agents jusqu’à `ActMonitored`" },
        { "time box", PortfolioFindingKind.Reopened, "its time box was over on 2026-04-11, and a decision is overdue", "sa durée limitée a pris fin le 2026-04-11, et une décision se fait attendre" },
        { "longer time box", PortfolioFindingKind.Reopened, "its time box ended on 2026-04-11 when it passed its gate, and was lengthened since", "sa durée limitée prenait fin le 2026-04-11 lorsqu’il a passé sa porte, et a été prolongée depuis" },
        { "no gate", PortfolioFindingKind.NoGate, "no gate leads on from “pilot”", "aucune porte ne mène plus loin que « pilote »" },
    };

    [Fact]
    public void A_sound_portfolio_has_none() => Assert.Equal([], Model("sound").FindPortfolioFindings(Now));

    [Theory]
    [MemberData(nameof(Findings))]
    public void It_is_found_and_told_in_both_languages(string slip, PortfolioFindingKind kind, string english, string french)
    {
        var found = Assert.Single(Model(slip).FindPortfolioFindings(Now));

        Typography.CheckText(found.Message);
        Assert.Equal((kind, (UseCaseId?)GateWorld.Case, null), (found.Kind, found.UseCase, found.DeclaredUse));
        Assert.Equal((english, french), (found.Message.En, found.Message.Fr!.Replace('\u00a0', ' ').Replace('\u202f', ' ')));
    }

    [Fact]
    public void A_declared_use_without_a_case_is_a_shadow_use_once_it_is_declared()
    {
        DeclaredUse Use(string id, Instant at, UseCaseId? useCase) => new()
        {
            Id = new(id), Unit = new("sales"), By = PartyReference.To(new PersonId("ed")), At = at, What = new("letters by a chat bot", "des lettres par un robot"), UseCase = useCase,
        };
        var model = World.Build(Register(Sound) with { DeclaredUses = [Use("known", Now, GateWorld.Case), Use("shadow", Now, null), Use("later", Now + Duration.Epsilon, null)] });

        var found = Assert.Single(model.FindPortfolioFindings(Now));
        Typography.CheckText(found.Message);
        Assert.Equal((PortfolioFindingKind.ShadowUse, null, new DeclaredUseId("shadow")), (found.Kind, found.UseCase, found.DeclaredUse!.Value));
        Assert.Equal(new("`sales` uses AI that nobody decided on: letters by a chat bot", "`sales` utilise une IA dont personne n’a décidé\u00a0: des lettres par un robot"), found.Message);
    }

    [Theory]
    [InlineData("Pay small refunds within the hour", "Pay small refunds, within the hour!", true)]
    [InlineData("Pay small refunds within the hour", "within the HOUR pay small refunds", true)]
    [InlineData("one two three four", "one two three four five", true)]
    [InlineData("one two three", "one two three four", false)]
    [InlineData("Pay refunds", "Price contracts", false)]
    public void Two_use_cases_for_the_same_are_found_when_four_fifths_of_their_words_are_common(string one, string other, bool isFound)
    {
        var first = Sound with { Purpose = new(one) };
        var second = Sound with { Id = new("second"), Purpose = new(other) };
        ValueList<PortfolioFinding> Found(UseCaseStage stage) => World.Build(World.Portfolio with { UseCases = [first, second.AsRecorded(stage)] }).FindPortfolioFindings(Now);

        Assert.Equal(isFound, Found(UseCaseStage.Idea) is [{ Kind: PortfolioFindingKind.DuplicatePurpose, UseCase.Value: "second", Message: { En: "it says the same purpose as `case`", Fr: not null } }]);
        Assert.Equal(isFound, !Found(UseCaseStage.Idea).IsEmpty);
        Assert.Equal([], Found(UseCaseStage.Stopped));
        Assert.Equal([], Found(UseCaseStage.Retired));
    }

    [Fact]
    public void Of_what_has_ended_nothing_is_found()
    {
        var bare = Sound with { Objectives = [], Risk = null, Owner = PartyReference.To(new PersonId("paul")) };

        Assert.Equal([], World.Build(World.Portfolio with { UseCases = [bare.AsRecorded(UseCaseStage.Stopped)] }).FindPortfolioFindings(Now));
        Assert.Equal(
            [PortfolioFindingKind.Unlinked, PortfolioFindingKind.Ownerless],
            World.Build(World.Portfolio with { UseCases = [bare.AsRecorded(UseCaseStage.OnHold)] }).FindPortfolioFindings(Now).Select(f => f.Kind));
    }

    [Fact]
    public void The_next_gate_says_of_every_criterion_what_is_missing()
    {
        var gate = World.Gates[3] with
        {
            Criteria =
            [
                new() { Id = new("worth"), Name = new("worth") },
                new() { Id = new("fields"), Name = new("fields"), Test = CriterionTest.Fields },
                new() { Id = new("risk"), Name = new("risk"), Test = CriterionTest.Risk },
                new() { Id = new("tested"), Name = new("tested"), Test = CriterionTest.Condition, Condition = "resource.testing == \"counterfactual\"", IsOptional = true },
                new() { Id = new("stage"), Name = new("stage"), Test = CriterionTest.Condition, Condition = "resource.stage == \"pilot\" && context.gate.gate == \"gate-3\"" },
            ],
        };
        var model = (World with { Gates = [.. World.Gates.Take(3), gate] }).Build(Register(Sound with { Monitoring = null }) with { Gates = [.. World.Gates.Take(3), gate] });

        var next = model.FindNextGate(GateWorld.Case, Now)!;

        Assert.Equal(gate, next.Gate);
        Assert.Equal(
            ["worth: nobody judged it", "fields: missing: how it is monitored", "risk: -", "tested: `resource.testing == \"counterfactual\"` does not hold", "stage: -"],
            next.Criteria.Select(c => $"{c.Criterion.Id}: {c.Missing?.En ?? "-"}"));
        Assert.Equal([false, false, true, false, true], next.Criteria.Select(c => c.IsMet));
    }

    [Fact]
    public void There_is_no_next_gate_without_one_nor_after_the_last()
    {
        Assert.Null(Model("no gate").FindNextGate(GateWorld.Case, Now));
        Assert.Null(Model("sound").FindNextGate(new("unknown"), Now));
        foreach (var stage in Enum.GetValues<UseCaseStage>().Where(stage => stage >= UseCaseStage.Production))
        {
            Assert.Null(World.Build(World.Portfolio with { UseCases = [Sound.AsRecorded(stage)] }).FindNextGate(GateWorld.Case, Now));
        }
    }

    [Fact]
    public void The_next_gate_is_told_even_when_its_body_cannot_reach_the_use_case()
    {
        var gate = World.Gates[0] with
        {
            Body = new("sales-board"), Functions = [], Criteria = [new() { Id = new("tested"), Name = new("tested"), Test = CriterionTest.Condition, Condition = "resource.testing == \"none\"" }],
        };

        var next = World.Build(World.Portfolio with { UseCases = [Sound], Gates = [gate] }).FindNextGate(GateWorld.Case, Now)!;

        Assert.Equal("a use case is decided on in one of its units, or in a unit that holds them all", next.Criteria[0].Missing!.En);
    }

    [Fact]
    public void A_go_that_counts_for_ages_does_not_overflow()
    {
        var world = World with { Gates = [.. World.Gates.Select(gate => gate with { Validity = Duration.FromDays(10_000_000) })] };

        Assert.Equal([], world.Build(Register(Sound) with { Gates = world.Gates }).FindReopening(GateWorld.Case, Now));
    }

    [Fact]
    public void An_agent_s_standing_names_the_open_gate_among_the_factors_of_the_use_case()
    {
        var factors = Model("change").FindEffectiveAutonomy(new("bot"), new("refund.issue"), GateWorld.Case, new("claims"), Now).Factors;

        var factor = Assert.Single(factors, f => f.Because.En.StartsWith("it changed on", StringComparison.Ordinal));
        Assert.Equal((AutonomyFactorKind.UseCase, AutonomyLevel.Advise, "a new decision at the gate that the use case passed"), (factor.Kind, factor.Level, factor.ToRise!.En));
        Typography.CheckText(factor.ToRise);
    }

    /// <summary>A pilot that passed its gate seventy days ago.</summary>
    private static PortfolioRegister Register(UseCase useCase, UseCaseStage stage = UseCaseStage.Pilot, UseCase? seen = null, GateStep? step = null) => World.Portfolio with
    {
        UseCases = [useCase.AsRecorded(stage)],
        Gates = [.. World.Gates.Select(gate => gate with { Validity = null })],
        GateDecisions =
        [
            new()
            {
                UseCase = GateWorld.Case, At = GateWorld.Start + Duration.FromDays(30), By = PartyReference.To(new PersonId("ada")), From = stage - 1, Scope = UseCaseScope.Of(seen ?? Sound),
                Step = step ?? new() { Gate = new GateId($"gate-{(int)stage - 1}"), Outcome = GateOutcome.Go, Body = new BodyId("board"), Reason = new("fine", "bien") },
            },
        ],
    };

    private static GovernanceModel Model(string slip)
    {
        var box = new TimeBox(GateWorld.Start, Now);
        var register = slip switch
        {
            "no objective" => Register(Sound with { Objectives = [] }),
            "owner who left" => Register(Sound with { Owner = PartyReference.To(new PersonId("paul")) }),
            "role that nobody holds in sales" => Register(Sound with { Owner = PartyReference.To(new RoleId("product-owner")), Units = [new("claims"), new("group")] }, seen: Sound with { Units = [new("group")] }),
            "no risk, no training" => Register(Sound with { Risk = null, Training = null, Monitoring = null }),
            "expiry" => Register(Sound) with { Gates = [.. World.Gates.Select(gate => gate with { Validity = Duration.FromDays(30) })] },
            "condition" => Register(Sound, step: new()
            {
                Gate = new GateId("gate-2"), Outcome = GateOutcome.GoWithConditions, Body = new BodyId("board"), Reason = new("fine", "bien"),
                Conditions = [new(new("train"), new("train them", "les former"), GateWorld.Start + Duration.FromDays(50)), new(new("later"), new("later"), Now + Duration.Epsilon)],
            }),
            "unit" => Register(Sound with { Units = [new("claims-north"), new("sales")] }, seen: Sound),
            "decision type" => Register(Sound with { DecisionTypes = [new("refund.issue"), new("deny")] }, seen: Sound),
            "data" => Register(Sound with { DataClasses = ["health", "contract"] }, seen: Sound),
            "autonomy" => Register(Sound, seen: Sound with { AutonomyCeiling = AutonomyLevel.ActWithinBounds }),
            "time box" => Register(Sound with { TimeBox = box }, UseCaseStage.ProofOfConcept),
            "longer time box" => Register(Sound with { TimeBox = box with { Until = Now + Duration.FromDays(9) } }, UseCaseStage.ProofOfConcept, Sound with { TimeBox = box }),
            "no gate" => Register(Sound) with { Gates = [.. World.Gates.Take(3).Select(gate => gate with { Validity = null })] },
            _ => Register(Sound),
        };
        return World.Build(slip != "change" ? register : register with
        {
            MaterialChanges =
            [
                new() { UseCase = GateWorld.Case, At = GateWorld.Start + Duration.FromDays(90), Kind = MaterialChangeKind.Model, What = new("another model", "un autre modèle"), RecordedBy = new("cy") },
                new() { UseCase = GateWorld.Case, At = GateWorld.Start + Duration.FromDays(29), Kind = MaterialChangeKind.Law, What = new("before the go"), RecordedBy = new("cy") },
                new() { UseCase = GateWorld.Case, At = Now + Duration.Epsilon, Kind = MaterialChangeKind.Law, What = new("after today"), RecordedBy = new("cy") },
            ],
        });
    }
}
