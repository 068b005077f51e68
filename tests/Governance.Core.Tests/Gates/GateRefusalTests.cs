using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>What stands in the way of a decision on a use case, each with what people read.</summary>
public sealed class GateRefusalTests
{
    private static readonly Instant Now = GateWorld.Start + Duration.FromDays(100);

    private static readonly GateAttempt Right = new(
        new()
        {
            Gate = new GateId("to-production"), Outcome = GateOutcome.Go, Body = new BodyId("board"), Reason = new("it pays", "il rapporte"),
            Findings = [new(new("worth"), true, new("a report", "un rapport"))],
        },
        new("cy"), [new("ada"), new("bo"), new("di")], Now);

    /// <summary>What is changed; the built-in rule; the words. Spaces of all kinds are written as plain ones.</summary>
    public static TheoryData<string, string, string, string> Refusals => new()
    {
        { "unknown gate", BuiltInRules.Gate, "the gate `gate-9` is not in the model", "la porte `gate-9` ne figure pas dans le modèle" },
        { "no gate", BuiltInRules.Gate, "`gate` is missing: “go” is decided at a gate", "`gate` manque : « feu vert » se décide à une porte" },
        { "gate of a hold", BuiltInRules.Gate, "`gate` has no place here: “hold” is decided at no gate", "`gate` n’a pas sa place ici : « mettre en pause » ne se décide à aucune porte" },
        { "gate before", BuiltInRules.Gate, "`to-qualified` leads out of “idea”, and the use case is at “pilot”: no gate is skipped", "`to-qualified` part de « idée », et le cas d’usage est à « pilote » : aucune porte ne se saute" },
        { "recycle at the gate before", BuiltInRules.Gate, "`to-pilot` leads out of “proof of concept”, and the use case is at “pilot”: no gate is skipped", "`to-pilot` part de « preuve de concept », et le cas d’usage est à « pilote » : aucune porte ne se saute" },
        { "resume what runs", BuiltInRules.Gate, "“resume” is not possible at the stage “pilot”", "« relancer » n’est pas possible à l’étape « pilote »" },
        { "retire a pilot", BuiltInRules.Gate, "“retire” is not possible at the stage “pilot”", "« retirer » n’est pas possible à l’étape « pilote »" },
        { "reason in English", BuiltInRules.Gate, "the reason is given in English and French", "le motif est donné en anglais et en français" },
        { "blank reason", BuiltInRules.Gate, "the reason is given in English and French", "le motif est donné en anglais et en français" },
        { "before the last decision", BuiltInRules.Gate, "there is a later decision, of 2026-01-31", "il y a une décision ultérieure, du 2026-01-31" },
        { "conditions of a go", BuiltInRules.Gate, "`conditions` has no place with “go”", "`conditions` n’a pas sa place avec « feu vert »" },
        { "resume what is prohibited", BuiltInRules.Gate, "its risk was found prohibited", "son risque a été jugé interdit" },
        { "by an agent", BuiltInRules.TransitionRight, "no agent decides on a use case", "aucun agent ne décide d’un cas d’usage" },
        { "no body", BuiltInRules.TransitionRight, "`body` is missing: a body decides on it", "`body` manque : une instance en décide" },
        { "unknown body", BuiltInRules.TransitionRight, "the body `no-board` is not in the model", "l’instance `no-board` ne figure pas dans le modèle" },
        { "another body", BuiltInRules.TransitionRight, "`board` decides at `to-production`, not `claims-board`", "`board` décide à `to-production`, et non `claims-board`" },
        { "a body of one unit", BuiltInRules.TransitionRight, "`claims-board` decides for `claims`, and the use case runs elsewhere too", "`claims-board` décide pour `claims`, et le cas d’usage est aussi déployé ailleurs" },
        { "no member", BuiltInRules.TransitionRight, "`zoe` is no member of `board`", "`zoe` n’est pas membre de `board`" },
        { "no owner", BuiltInRules.Accountability, "nobody answers for `person:olga` any more", "plus personne ne répond pour `person:olga`" },
        { "prohibited", BuiltInRules.GateCriteria, "its risk was found prohibited", "son risque a été jugé interdit" },
        { "not assessed", BuiltInRules.GateCriteria, "the criterion “It is worth it” must be met: nobody judged it", "le critère « Il en vaut la peine » doit être rempli : personne ne l’a jugé" },
        { "assessed twice", BuiltInRules.GateCriteria, "the criterion “It is worth it” must be met: it was judged twice", "le critère « Il en vaut la peine » doit être rempli : il a été jugé deux fois" },
        { "assessed and not met", BuiltInRules.GateCriteria, "the criterion “It is worth it” must be met: it costs more than it brings", "le critère « Il en vaut la peine » doit être rempli : il coûte plus qu’il ne rapporte" },
        { "a finding of nothing", BuiltInRules.GateCriteria, "nobody is asked to judge `fields` at this gate", "personne n’a à juger `fields` à cette porte" },
        { "fields", BuiltInRules.GateCriteria, "the criterion “The file is whole” must be met: missing: what is done when it fails, how it is monitored", "le critère « Le dossier est complet » doit être rempli : il manque : ce que l’on fait quand il échoue, comment il est surveillé" },
        { "no risk", BuiltInRules.GateCriteria, "the criterion “The risk is known” must be met: its risk was not assessed", "le critère « Le risque est connu » doit être rempli : son risque n’a pas été apprécié" },
        { "no time box", BuiltInRules.GateCriteria, "the criterion “It is in time” must be met: it has no time box", "le critère « Il est dans les temps » doit être rempli : il n’a pas de durée limitée" },
        { "time box over", BuiltInRules.GateCriteria, "the criterion “It is in time” must be met: its time box was over on 2026-04-11, and a decision is overdue", "le critère « Il est dans les temps » doit être rempli : sa durée limitée a pris fin le 2026-04-11, et une décision se fait attendre" },
        { "condition false", BuiltInRules.GateCriteria, "the criterion “Nobody is gravely touched” must be met: `resource.severity == \"moderate\"` does not hold", "le critère « Personne n’est gravement touché » doit être rempli : `resource.severity == \"moderate\"` n’est pas vrai" },
        { "condition erred", BuiltInRules.GateCriteria, "the criterion “Nobody is gravely touched” must be met: its condition could not be judged: `UseCase::\"case\"` has no attribute `severity`", "le critère « Personne n’est gravement touché » doit être rempli : sa condition n’a pas pu être évaluée : `UseCase::\"case\"` n’a pas d’attribut `severity`" },
        { "should open", BuiltInRules.GateCriteria, "a criterion that should be met is not: go with conditions", "un critère souhaité n’est pas rempli : feu vert sous conditions" },
        { "shoulds open", BuiltInRules.GateCriteria, "2 criteria that should be met are not: go with conditions", "2 critères souhaités ne sont pas remplis : feu vert sous conditions" },
        { "no conditions", BuiltInRules.GateCriteria, "a go with conditions has at least one", "un feu vert sous conditions en a au moins une" },
        { "due already", BuiltInRules.GateCriteria, "the condition `train` is due already", "la condition `train` est déjà due" },
        { "known condition", BuiltInRules.GateCriteria, "there is a condition `first` already", "il y a déjà une condition `first`" },
    };

    [Fact]
    public void What_is_right_passes() => Assert.Equal(DecisionOutcome.Proceed, Right.Decide(Model("right", Right.At)).Outcome);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void It_is_refused_with_the_reason_in_both_languages(string slip, string rule, string english, string french)
    {
        var attempt = Slip(slip);
        var model = Model(slip, attempt.At);
        var request = slip == "by an agent" ? attempt.Ask(model) with { Person = null, Agent = new("bot") } : attempt.Ask(model);

        var decision = attempt.Decide(model, request);

        Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused), (decision.Autonomy, decision.Outcome));
        var told = decision.Ceilings.Where(c => c.Kind == CeilingKind.BuiltIn && c.Rule is BuiltInRules.Gate or BuiltInRules.TransitionRight or BuiltInRules.Accountability or BuiltInRules.GateCriteria).ToArray();
        Assert.All(told, ceiling => Typography.CheckText(ceiling.Because!));
        Assert.Contains((rule, english, french), told.Select(c => (c.Rule, c.Because!.En, c.Because.Fr!.Replace('\u00a0', ' ').Replace('\u202f', ' '))));
        Assert.Contains(model.Apply(decision).Diagnostics, d => d.Message.En == english);
    }

    [Fact]
    public void What_still_awaits_votes_is_told_when_it_is_applied()
    {
        var model = Model("right", Right.At);

        var diagnostic = Assert.Single(model.Apply((Right with { Voters = [] }).Decide(model)).Diagnostics);

        Typography.Check(diagnostic);
        Assert.Equal((DiagnosticIds.RefusedTransition, "$.gateDecisions[1]"), (diagnostic.Id, diagnostic.Location!.Path));
    }

    [Fact]
    public void The_owner_pauses_at_once_and_a_body_that_reaches_every_unit_resumes()
    {
        var model = Model("nothing permitted", Now);
        GateStep Step(GateOutcome outcome, BodyId? body) => new() { Outcome = outcome, Body = body, Reason = new("a fault", "une panne") };
        Assert.False(model.Apply(new GateAttempt(Step(GateOutcome.Hold, null), new("zoe"), [], Now).Decide(model)).Success);

        var paused = model.Apply(new GateAttempt(Step(GateOutcome.Hold, null), new("olga"), [], Now).Decide(model)).Model!;
        Assert.Equal((UseCaseStage.OnHold, AutonomyLevel.None), (paused.UseCases[GateWorld.Case].Stage, new PolicyEvaluator(paused).Evaluate(GateWorld.Act(Now)).Autonomy));

        Assert.False(paused.Apply(new GateAttempt(Step(GateOutcome.Resume, null), new("olga"), [], Now).Decide(paused)).Success);
        Assert.False(paused.Apply(new GateAttempt(Step(GateOutcome.Resume, new("board")), new("cy"), [new("ada"), new("olga")], Now).Decide(paused)).Success);
        var resumed = paused.Apply(new GateAttempt(Step(GateOutcome.Resume, new("board")), new("cy"), [new("ada"), new("di")], Now).Decide(paused)).Model!;
        Assert.Equal(UseCaseStage.Pilot, resumed.UseCases[GateWorld.Case].Stage);
    }

    [Fact]
    public void The_holder_of_the_owning_role_in_each_unit_is_kept_from_voting_and_may_pause()
    {
        var world = World("nothing permitted") with { UseCase = World("right").UseCase with { Owner = PartyReference.To(new RoleId("product-owner")), Units = [new("claims"), new("sales")] } };
        var model = world.Build(world.Portfolio with { UseCases = [world.UseCase.AsRecorded(UseCaseStage.Pilot)] });

        Assert.Equal(DecisionOutcome.Proceed, Right.Decide(model).Outcome);
        foreach (var owner in new PersonId[] { new("olga"), new("ed") })
        {
            Assert.NotEqual(DecisionOutcome.Proceed, (Right with { Voters = [.. Right.Voters, owner] }).Decide(model).Outcome);
            Assert.True(model.Apply(new GateAttempt(new() { Outcome = GateOutcome.Hold, Reason = new("a fault", "une panne") }, owner, [], Now).Decide(model)).Success);
        }

        var asked = new PolicyEvaluator(model).Evaluate(Right.Ask(model));
        Assert.Equal(["cy", "ed", "olga"], model.OpenApproval(asked, asked.Validations[0].Protocol!.Value, new("v"), Now).Requesters.Select(p => p.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Policies_see_the_step_and_can_ask_for_more()
    {
        const string Policy = """
            @id("board.too")
            @ceiling("ActWithApproval")
            @protocol("governance.body.sales-board")
            forbid (principal, action == Action::"governance.use-case", resource)
            when { context.gate.outcome == "go" && context.gate.gate == "to-production" && context.gate.body == Body::"board" && resource.stage == "pilot" };

            @id("never-on-friday")
            forbid (principal, action == Action::"governance.use-case", resource)
            when { context.gate.outcome == "goWithConditions" };
            """;
        var world = World("right");
        var parts = world.Parts(world.Portfolio with { UseCases = [world.UseCase.AsRecorded(UseCaseStage.Pilot)] });
        var model = GovernanceModel.Create(parts with { Policies = [.. parts.Policies, new("policies/gates.cedar", Policy)] }).Model!;

        var asked = new PolicyEvaluator(model).Evaluate(Right.Ask(model));
        Assert.Equal(["governance.body.sales-board", "governance.gate.to-production"], asked.Validations.Select(v => v.Protocol!.Value.Value).Order(StringComparer.Ordinal));
        Assert.Equal(DecisionOutcome.Proceed, Right.Decide(model).Outcome);
        var other = Right with { Step = Right.Step with { Outcome = GateOutcome.GoWithConditions, Conditions = [new(new("train"), new("train", "former"), Now + Duration.FromDays(3))] } };
        Assert.Equal("never-on-friday", Assert.Single(other.Decide(model).Ceilings, c => c.IsBinding).Rule);
    }

    [Theory]
    [InlineData("neither", "the request says by `gate` what is to be decided of which use case")]
    [InlineData("both", "a request decides on an agent or on a use case, not on both")]
    [InlineData("another decision type", "this change is decided as `governance.use-case`")]
    [InlineData("another purpose", "the purpose of an act of governance is `governance`")]
    [InlineData("another resource", "the resource of such a decision is the use case, such as `UseCase::\"customer-refunds\"`")]
    [InlineData("the purpose of governance", "the resource of such a decision is the use case, such as `UseCase::\"customer-refunds\"`")]
    [InlineData("an unknown use case", "`UseCase::\"cases\"` is not in the model")]
    [InlineData("an id that is none", "`UseCase::\"Some Case\"` is not in the model")]
    [InlineData("another unit", "a use case is decided on in one of its units, or in a unit that holds them all")]
    [InlineData("facts of its own", "the request describes `UseCase::\"case\"`, which only the model may describe")]
    public void A_request_that_contradicts_itself_or_the_model_is_malformed(string slip, string told)
    {
        var model = Model("right", Now);
        var right = Right.Ask(model);
        var decision = new PolicyEvaluator(model).Evaluate(slip switch
        {
            "neither" => right with { Gate = null },
            "both" => right with { Change = new() { Transition = Governance.Agents.AgentTransition.Suspend, Reason = new("x") } },
            "another decision type" => right with { DecisionType = new("refund") },
            "another purpose" => right with { Purpose = GateWorld.Case },
            "another resource" => right with { Resource = new("Claim", "case") },
            "the purpose of governance" => right with { Resource = new("UseCase", "governance") },
            "an unknown use case" => right with { Resource = new("UseCase", "cases") },
            "an id that is none" => right with { Resource = new("UseCase", "Some Case") },
            "another unit" => right with { Unit = new("sales") },
            _ => right with { Resource = right.Resource with { Parents = [new("Objective", "growth")] } },
        });

        var ceiling = Assert.Single(decision.Ceilings, c => c.Rule == BuiltInRules.MalformedRequest);
        Assert.Equal(told, ceiling.Because!.En[..Math.Min(told.Length, ceiling.Because.En.Length)]);
        Typography.CheckText(ceiling.Because);
        Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
        if (decision.Request.Gate is not null)
        {
            Assert.False(model.Apply(decision).Success);
        }
    }

    /// <summary>A pilot before its last gate, with criteria of every kind, in a world where a policy permits everything.</summary>
    private static GateWorld World(string slip)
    {
        var world = new GateWorld(1) { Quorum = 2, OwnerIsRole = false, PermitsEverything = slip != "nothing permitted", OlgaLeaves = slip == "no owner" ? Now : null };
        GateCriterion should(string id) => new() { Id = new(id), Name = new("should"), Test = CriterionTest.Condition, Condition = "resource.testing == \"counterfactual\"", IsOptional = true };
        var gates = new[] { "to-qualified", "to-proof", "to-pilot", "to-production" }.Select((id, i) => world.Gates[i] with
        {
            Id = new(id), Name = new(id, id), Validity = null, Functions = [],
            Criteria =
            [
                new() { Id = new("worth"), Name = new("It is worth it", "Il en vaut la peine") },
                new() { Id = new("fields"), Name = new("The file is whole", "Le dossier est complet"), Test = CriterionTest.Fields },
                new() { Id = new("risk"), Name = new("The risk is known", "Le risque est connu"), Test = CriterionTest.Risk },
                new() { Id = new("in-time"), Name = new("It is in time", "Il est dans les temps"), Test = CriterionTest.TimeBox },
                new() { Id = new("grave"), Name = new("Nobody is gravely touched", "Personne n’est gravement touché"), Test = CriterionTest.Condition, Condition = "resource.severity == \"moderate\"" },
                .. slip is "should open" or "no conditions" or "due already" ? [should("liked")] : Array.Empty<GateCriterion>(),
                .. slip == "shoulds open" ? [should("liked"), should("loved")] : Array.Empty<GateCriterion>(),
            ],
        });
        var file = world.UseCase with { Units = slip == "a body of one unit" ? [new("claims"), new("sales")] : [new("claims")], Owner = PartyReference.To(new PersonId("olga")) };
        return world with
        {
            Gates = [.. gates],
            UseCase = slip switch
            {
                "prohibited" or "resume what is prohibited" => file with { Risk = file.Risk! with { Level = RiskLevel.Prohibited } },
                "fields" => file with { Fallback = null, Monitoring = null },
                "no risk" => file with { Risk = null },
                "no time box" => file with { TimeBox = null },
                "time box over" => file with { TimeBox = new(GateWorld.Start, Now) },
                "condition false" => file with { HumanImpact = file.HumanImpact! with { Severity = DecisionImpact.High } },
                "condition erred" => file with { HumanImpact = null },
                _ => file,
            },
        };
    }

    private static GovernanceModel Model(string slip, Instant at)
    {
        var world = World(slip);
        var passed = new GateDecision
        {
            UseCase = GateWorld.Case, At = GateWorld.Start + Duration.FromDays(30), By = PartyReference.To(new PersonId("ada")), From = UseCaseStage.ProofOfConcept, Scope = UseCaseScope.Of(world.UseCase),
            Step = new()
            {
                Gate = new GateId("to-pilot"), Outcome = GateOutcome.GoWithConditions, Body = new BodyId("board"), Reason = new("fine", "bien"),
                Conditions = [new(new("first"), new("train", "former"), at + Duration.FromDays(500))],
            },
        };
        var hold = new GateDecision
        {
            UseCase = GateWorld.Case, At = passed.At, By = passed.By, From = UseCaseStage.Pilot, Scope = passed.Scope, Step = new() { Outcome = GateOutcome.Hold, Reason = new("so", "ainsi") },
        };
        var isPaused = slip == "resume what is prohibited";
        return world.Build(world.Portfolio with
        {
            UseCases = [world.UseCase.AsRecorded(isPaused ? UseCaseStage.OnHold : UseCaseStage.Pilot)],
            GateDecisions = isPaused ? [passed, hold] : [passed],
        });
    }

    private static GateAttempt Slip(string slip)
    {
        var step = Right.Step;
        GateAttempt With(GateStep other) => Right with { Step = other };
        GateCondition Due(string id, int days) => new(new(id), new("train", "former"), Now + Duration.FromDays(days));
        return slip switch
        {
            "unknown gate" => With(step with { Gate = new GateId("gate-9") }),
            "no gate" => With(step with { Gate = null }),
            "gate of a hold" => With(step with { Outcome = GateOutcome.Hold }),
            "gate before" => With(step with { Gate = new GateId("to-qualified") }),
            "recycle at the gate before" => With(step with { Outcome = GateOutcome.Recycle, Gate = new GateId("to-pilot") }),
            "resume what runs" or "resume what is prohibited" => With(step with { Outcome = GateOutcome.Resume, Gate = null }),
            "retire a pilot" => With(step with { Outcome = GateOutcome.Retire, Gate = null }),
            "reason in English" => With(step with { Reason = new("it pays") }),
            "blank reason" => With(step with { Reason = new("it pays", "\u00a0") }),
            "before the last decision" => Right with { At = GateWorld.Start + Duration.FromDays(29) },
            "conditions of a go" => With(step with { Conditions = [Due("train", 9)] }),
            "no body" => With(step with { Body = null }),
            "unknown body" => With(step with { Body = new BodyId("no-board") }),
            "another body" or "a body of one unit" => With(step with { Body = new BodyId("claims-board") }),
            "no member" => Right with { Person = new("zoe") },
            "not assessed" => With(step with { Findings = [] }),
            "assessed twice" => With(step with { Findings = [.. step.Findings, .. step.Findings] }),
            "assessed and not met" => With(step with { Findings = [new(new("worth"), false, new("it costs more than it brings", "il coûte plus qu’il ne rapporte"))] }),
            "a finding of nothing" => With(step with { Findings = [.. step.Findings, new(new("fields"), true, new("seen", "vu"))] }),
            "no conditions" => With(step with { Outcome = GateOutcome.GoWithConditions }),
            "due already" => With(step with { Outcome = GateOutcome.GoWithConditions, Conditions = [Due("train", 0)] }),
            "known condition" => With(step with { Outcome = GateOutcome.GoWithConditions, Conditions = [Due("first", 9)] }),
            _ => Right,
        };
    }
}
