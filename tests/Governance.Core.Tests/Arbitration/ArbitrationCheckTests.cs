using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>What the authors of an arbitration matrix are told.</summary>
public sealed class ArbitrationCheckTests
{
    private const string Merge = "merge them, make their questions differ, or give one of them weight 0";

    private static readonly ValueList<CriterionScore> FiveAlike =
        [.. new[] { "claims", "fraud", "letters", "quotes", "triage" }.SelectMany((u, i) => new[] { Insurer.Score(u, Insurer.Benefit, (i / 2) + 1), Insurer.Score(u, Insurer.Fit, i / 2 * 2) })];

    /// <summary>What is wrong, and what is told of it: id, path below <c>$.arbitration</c>, message and help of each finding; nothing when all is well.</summary>
    public static TheoryData<string, string> Slips { get; } = new()
    {
        { "nothing", "" },
        { "no criteria", "GOV2004 .criteria at least one is needed" },
        { "a criterion twice", "GOV2001 .criteria[3].id the id `fit` is given twice | the first is at $.arbitration.criteria[2]" },
        { "no id", "GOV1010 .criteria[3].id an id is needed" },
        { "no question", "GOV1010 .criteria[2].question.en a text is needed" },
        { "a group without a name", "GOV1010 .criteria[2].group this value has no meaning" },
        { "a negative weight", "GOV2004 .criteria[2].weight a weight is at least 0" },
        { "no weight", "GOV2060 .criteria no criterion has a weight above 0" },
        { "weights that do not sum", "GOV2060 .criteria the weights sum to 95.5, not to the declared 100 | correct the weights, or leave out `weightTotal`: weights are normalised in any case" },
        { "a total of 0", "GOV2004 .weightTotal a total of weights is above 0" },
        { "weights beyond all numbers", "GOV2060 .criteria the weights sum to 158456325028528675187087900670, not to the declared 100 | correct the weights, or leave out `weightTotal`: weights are normalised in any case" },
        { "no form", "GOV2061 .criteria[2].valueFunction a value function has exactly one form | give `worst` and `best`, or `points`, or `steps`" },
        { "a worst alone", "GOV2061 .criteria[2].valueFunction a value function has exactly one form | give `worst` and `best`, or `points`, or `steps`" },
        { "two forms", "GOV2061 .criteria[2].valueFunction a value function has exactly one form | give `worst` and `best`, or `points`, or `steps`" },
        { "a best that is the worst", "GOV2061 .criteria[2].valueFunction.best the best score is the worst, so the criterion tells no use case from another" },
        { "one point", "GOV2061 .criteria[2].valueFunction.points at least two are needed" },
        { "points that do not rise", "GOV2061 .criteria[2].valueFunction.points[1].score this score is not above that of the point before" },
        { "values that rise and fall", "GOV2061 .criteria[2].valueFunction.points[3].value the values rise in one place and fall in another | score the distance from the best instead, of which less is better" },
        { "values that fall and rise", "GOV2061 .criteria[2].valueFunction.points[2].value the values rise in one place and fall in another | score the distance from the best instead, of which less is better" },
        { "values that fall", "" },
        { "values that stay", "GOV2061 .criteria[2].valueFunction.points all of these are worth the same, so the criterion tells no use case from another" },
        { "one step", "GOV2061 .criteria[2].valueFunction.steps at least two are needed" },
        { "steps that fall", "GOV2061 .criteria[2].valueFunction.steps[1].value this step is worth less than the one before; steps go from the worst to the best" },
        { "some steps without value", "GOV2061 .criteria[2].valueFunction.steps[1] some steps have a value and this one has none | give every step a value, or none: then they are equally far apart" },
        { "steps of one value", "GOV2061 .criteria[2].valueFunction.steps all of these are worth the same, so the criterion tells no use case from another" },
        { "a step twice", "GOV2001 .criteria[2].valueFunction.steps[1].label the label `a` is given twice | the first is at $.arbitration.criteria[2].valueFunction.steps[0]" },
        { "a step without label", "GOV1010 .criteria[2].valueFunction.steps[1].label a text is needed" },
        { "a veto bound out of range", "GOV2004 .criteria[0].vetoBound 501 is outside the range of the criterion, from 0 to 500" },
        { "a bound on steps", "GOV2006 .criteria[1].vetoLabel a criterion has one bound, `vetoBound` or `vetoLabel`¶GOV2006 .criteria[1].vetoBound the scores of this criterion are labels, not numbers" },
        { "a label on numbers", "GOV2006 .criteria[0].vetoLabel the scores of this criterion are numbers, not labels" },
        { "an unknown veto label", "GOV2002 .criteria[1].vetoLabel no step has the label `medum` | did you mean `medium`?" },
        { "limits in the wrong order", "GOV2006 .limits a use case would be stopped at a value at which it is prioritised | `stop` is at most `prioritise`" },
        { "limits in percent", "GOV2004 .limits.prioritise a limit is from 0 to 1¶GOV2004 .limits.stop a limit is from 0 to 1" },
        { "limits that meet", "" },
        { "a score of no use case", "GOV2002 .scores[0].useCase no use case has the id `claim` | did you mean `claims`?" },
        { "a score by no criterion", "GOV2002 .scores[0].criterion no criterion has the id `benefits` | did you mean `benefit`?" },
        { "a second score", "GOV2001 .scores[14] this use case already has a score by this criterion | the first is at $.arbitration.scores[0]" },
        { "a score out of range", "GOV2004 .scores[0].score -0.5 is outside the range of the criterion, from 0 to 500" },
        { "a label for a number", "GOV2006 .scores[0].label the scores of this criterion are numbers, not labels" },
        { "a number for a label", "GOV2006 .scores[1].score the scores of this criterion are labels, not numbers" },
        { "an unknown label", "GOV2002 .scores[1].label no step has the label `mediun` | did you mean `medium`?" },
        { "an empty score", "GOV2006 .scores[0] a score is exactly one of `score`, `label`, an interval of numbers, or an interval of labels | leave the whole score out when nothing is known" },
        { "a score and an interval", "GOV2006 .scores[0] a score is exactly one of `score`, `label`, an interval of numbers, or an interval of labels | leave the whole score out when nothing is known" },
        { "an interval that ends before it begins", "GOV2004 .scores[0].to this is before the beginning of the interval" },
        { "an interval out of range", "GOV2004 .scores[0].from -1 is outside the range of the criterion, from 0 to 500¶GOV2004 .scores[0].to 501 is outside the range of the criterion, from 0 to 500" },
        { "labels that end before they begin", "GOV2004 .scores[1].toLabel this is before the beginning of the interval" },
        { "an agent that assesses", "GOV1010 .scores[0].assessor `agent:bot` cannot stand here | an agent is never accountable and holds no right of its own; name a person, a role or a body" },
        { "an unknown assessor", "GOV2002 .scores[0].assessor `person:ann` does not exist | did you mean `person:anna`?" },
        { "an unknown stakeholder", "GOV2002 .stakeholders[0].party `person:ann` does not exist | did you mean `person:anna`?" },
        { "a stakeholder twice", "GOV2001 .stakeholders[2].party the weights of `person:anna` are given twice | the first is at $.arbitration.stakeholders[0]" },
        { "weights of a stakeholder that do not sum", "GOV2060 .stakeholders[0].weights the weights sum to 60, not to the declared 100 | correct the weights, or leave out `weightTotal`: weights are normalised in any case" },
        { "a stakeholder without weight", "GOV2060 .stakeholders[0].weights no criterion has a weight above 0" },
        { "a stakeholder who weighs one thing twice", "GOV2001 .stakeholders[0].weights[1].criterion the weight of `benefit` is given twice" },
        { "a stakeholder who weighs less than nothing", "GOV2004 .stakeholders[0].weights[0].weight a weight is at least 0" },
        { "a stakeholder who weighs nothing known", "GOV2002 .stakeholders[0].weights[2].criterion no criterion has the id `price`" },
        { "the same question", $"GOV2062 .criteria[2].question this asks the same as `benefit`, so its answer counts twice | {Merge}" },
        { "the same question in French", $"GOV2062 .criteria[2].question this asks the same as `benefit`, so its answer counts twice | {Merge}" },
        { "the same question without weight", "" },
        { "the same question with weight for a stakeholder", $"GOV2062 .criteria[2].question this asks the same as `benefit`, so its answer counts twice | {Merge}" },
        { "a declared overlap", $"GOV2062 .criteria[0].overlapsWith this overlaps `fit` and both have weight, so what they share counts twice | {Merge}" },
        { "a declared overlap, the other way", $"GOV2062 .criteria[2].overlapsWith this overlaps `benefit` and both have weight, so what they share counts twice | {Merge}" },
        { "an overlap with nothing", "GOV2002 .criteria[0].overlapsWith[0] no criterion has the id `fits` | did you mean `fit`?" },
        { "an overlap with itself", "GOV2006 .criteria[0].overlapsWith[0] a criterion cannot overlap itself" },
        { "five in the same order", $"warning GOV2062 .criteria[2] this puts the 5 use cases that both score in exactly the same order as `benefit`, so it may count the same | {Merge}" },
        { "five in an order with another draw", "" },
        { "four in the same order", "" },
        { "five in a draw", "" },
    };

    private static IReadOnlyDictionary<string, Func<ArbitrationMatrix, ArbitrationMatrix>> Changes { get; } =
        new Dictionary<string, Func<ArbitrationMatrix, ArbitrationMatrix>>(StringComparer.Ordinal)
        {
            ["nothing"] = m => m,
            ["no criteria"] = m => m with { Criteria = [], Scores = [], Stakeholders = [] },
            ["a criterion twice"] = m => m with { Criteria = [.. m.Criteria, m.Criteria[2] with { Weight = 0 }] },
            ["no id"] = m => m with { Criteria = [.. m.Criteria, m.Criteria[2] with { Id = default, Weight = 0 }] },
            ["no question"] = m => Fit(m, c => c with { Question = new(" ") }),
            ["a group without a name"] = m => Fit(m, c => c with { Group = (CriterionGroup)9 }),
            ["a negative weight"] = m => Fit(m, c => c with { Weight = -1 }) with { Stakeholders = [] },
            ["no weight"] = m => m with { Criteria = m.Criteria.Select(c => c with { Weight = 0 }).ToValueList(), Stakeholders = [] },
            ["weights that do not sum"] = m => Fit(m, c => c with { Weight = 15.50m }) with { Stakeholders = [] },
            ["a total of 0"] = m => m with { WeightTotal = 0 },
            ["weights beyond all numbers"] = m => m with { Criteria = m.Criteria.Select((c, i) => c with { Weight = i == 2 ? 0 : decimal.MaxValue }).ToValueList(), Stakeholders = [] },
            ["no form"] = m => Function(m, new()),
            ["a worst alone"] = m => Function(m, new() { Worst = 1 }),
            ["two forms"] = m => Function(m, ValueFunction.Linear(0, 1) with { Points = [new(0, 0), new(1, 1)] }),
            ["a best that is the worst"] = m => Function(m, ValueFunction.Linear(1, 1.0m)),
            ["one point"] = m => Function(m, ValueFunction.Through(new ValuePoint(0, 0))),
            ["points that do not rise"] = m => Function(m, ValueFunction.Through(new(0, 0), new(0, 1), new(1, 2))),
            ["values that rise and fall"] = m => Function(m, ValueFunction.Through(new(0, 0), new(1, 0), new(2, 2), new(3, 1))),
            ["values that fall and rise"] = m => Function(m, ValueFunction.Through(new(0, 3), new(1, 0), new(2, 2), new(3, 1))),
            ["values that fall"] = m => Function(m, ValueFunction.Through(new(0, 3), new(1, 0), new(2, 0))),
            ["values that stay"] = m => Function(m, ValueFunction.Through(new(0, 3), new(1, 3), new(2, 3))),
            ["one step"] = m => Function(m, ValueFunction.Stepped("a")),
            ["steps that fall"] = m => Function(m, new() { Steps = [new() { Label = "a", Value = 1 }, new() { Label = "b", Value = 0 }] }),
            ["some steps without value"] = m => Function(m, new() { Steps = [new() { Label = "a", Value = 1 }, new() { Label = "b" }, new() { Label = "c", Value = 2 }] }),
            ["steps of one value"] = m => Function(m, new() { Steps = [new() { Label = "a", Value = 1 }, new() { Label = "b", Value = 1.0m }] }),
            ["a step twice"] = m => Function(m, ValueFunction.Stepped("a", "a", "b")),
            ["a step without label"] = m => Function(m, ValueFunction.Stepped("a", "")),
            ["a veto bound out of range"] = m => m with { Criteria = [m.Criteria[0] with { VetoBound = 501 }, .. m.Criteria.Skip(1)] },
            ["a bound on steps"] = m => m with { Criteria = [m.Criteria[0], m.Criteria[1] with { VetoBound = 1 }, m.Criteria[2]] },
            ["a label on numbers"] = m => m with { Criteria = [m.Criteria[0] with { VetoLabel = "low" }, .. m.Criteria.Skip(1)] },
            ["an unknown veto label"] = m => m with { Criteria = [m.Criteria[0], m.Criteria[1] with { VetoLabel = "medum" }, m.Criteria[2]] },
            ["limits in the wrong order"] = m => m with { Limits = new(0.3m, 0.6m) },
            ["limits in percent"] = m => m with { Limits = new(60, 30) },
            ["limits that meet"] = m => m with { Limits = new(1, 1) },
            ["a score of no use case"] = m => First(m, s => s with { UseCase = new("claim") }),
            ["a score by no criterion"] = m => First(m, s => s with { Criterion = new("benefits") }),
            ["a second score"] = m => m with { Scores = [.. m.Scores, m.Scores[0] with { Score = 3 }] },
            ["a score out of range"] = m => First(m, s => s with { Score = -0.5m }),
            ["a label for a number"] = m => First(m, s => s with { Score = null, Label = "low" }),
            ["a number for a label"] = m => Second(m, s => s with { Label = null, Score = 2 }),
            ["an unknown label"] = m => Second(m, s => s with { Label = "mediun" }),
            ["an empty score"] = m => First(m, s => s with { Score = null }),
            ["a score and an interval"] = m => First(m, s => s with { To = 410 }),
            ["an interval that ends before it begins"] = m => First(m, s => s with { Score = null, From = 10, To = 9 }),
            ["an interval out of range"] = m => First(m, s => s with { Score = null, From = -1, To = 501 }),
            ["labels that end before they begin"] = m => Second(m, s => s with { Label = null, FromLabel = "low", ToLabel = "medium" }),
            ["an agent that assesses"] = m => First(m, s => s with { Assessor = PartyReference.To(new AgentId("bot")) }),
            ["an unknown assessor"] = m => First(m, s => s with { Assessor = Person("ann") }),
            ["an unknown stakeholder"] = m => m with { Stakeholders = [m.Stakeholders[0] with { Party = Person("ann") }] },
            ["a stakeholder twice"] = m => m with { Stakeholders = [.. m.Stakeholders, m.Stakeholders[0]] },
            ["weights of a stakeholder that do not sum"] = m => Anna(m, new CriterionWeight(Insurer.Benefit, 10)),
            ["a stakeholder without weight"] = m => Anna(m, new(Insurer.Benefit, 0), new(Insurer.Harm, 0), new(Insurer.Fit, 0)),
            ["a stakeholder who weighs one thing twice"] = m => Anna(m, new(Insurer.Benefit, 50), new(Insurer.Benefit, 60)),
            ["a stakeholder who weighs less than nothing"] = m => Anna(m, new CriterionWeight(Insurer.Benefit, -50)),
            ["a stakeholder who weighs nothing known"] = m => Anna(m, new(Insurer.Benefit, 80), new(Insurer.Harm, 0), new(new("price"), 50)),
            ["the same question"] = m => Fit(m, c => c with { Question = new(" How MUCH does it save in a year ?", "et l’adéquation\u202f?") }),
            ["the same question in French"] = m => Fit(m, c => c with { Question = new("fit?", "combien fait-il gagner par an") }),
            ["the same question without weight"] = m => m with
            {
                Criteria = [m.Criteria[0] with { Weight = 70 }, m.Criteria[1], m.Criteria[2] with { Weight = 0, Question = m.Criteria[0].Question, OverlapsWith = [Insurer.Benefit] }], Stakeholders = [],
            },
            ["the same question with weight for a stakeholder"] = m => m with
            {
                Criteria = [m.Criteria[0] with { Weight = 70 }, m.Criteria[1], m.Criteria[2] with { Weight = 0, Question = m.Criteria[0].Question }],
                Stakeholders = [new() { Party = Person("anna"), Weights = [new(Insurer.Fit, 70), new(Insurer.Benefit, 0)] }],
            },
            ["a declared overlap"] = m => m with { Criteria = [m.Criteria[0] with { OverlapsWith = [Insurer.Fit] }, .. m.Criteria.Skip(1)] },
            ["a declared overlap, the other way"] = m => Fit(m, c => c with { OverlapsWith = [Insurer.Benefit] }),
            ["an overlap with nothing"] = m => m with { Criteria = [m.Criteria[0] with { OverlapsWith = [new("fits")] }, .. m.Criteria.Skip(1)] },
            ["an overlap with itself"] = m => m with { Criteria = [m.Criteria[0] with { OverlapsWith = [Insurer.Benefit] }, .. m.Criteria.Skip(1)] },
            ["five in the same order"] = m => m with { Scores = FiveAlike },
            ["five in an order with another draw"] = m => m with { Scores = [.. FiveAlike.Where(s => s.UseCase.Value != "triage"), Insurer.Score("triage", Insurer.Benefit, 2), Insurer.Score("triage", Insurer.Fit, 4)] },
            ["four in the same order"] = m => m with { Scores = FiveAlike.Where(s => s.UseCase.Value != "triage").ToValueList() },
            ["five in a draw"] = m => m with { Scores = FiveAlike.Select(s => s with { Score = 4 }).ToValueList() },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_at_its_place(string slip, string told)
    {
        var result = Insurer.Check(Changes[slip](Insurer.Matrix));

        Assert.Equal(told, string.Join('¶', result.Diagnostics.Select(Tell)));
        Assert.Equal(result.Diagnostics.All(d => d.Severity == DiagnosticSeverity.Warning), result.Success);
        Assert.All(result.Diagnostics, d => Assert.Equal("portfolio.json", d.Location!.File));
        Assert.All(result.Diagnostics, Typography.Check);
    }

    /// <summary>What is refused by the check cannot be arbitrated either, and what is not refused can.</summary>
    [Theory]
    [MemberData(nameof(Slips))]
    public void A_matrix_is_arbitrated_exactly_when_it_holds_together(string slip, string told)
    {
        string[] harmless = ["GOV2062", ".id an id", ".question", ".group", ".useCase", ".assessor", ".party `person", "declared", "weightTotal", ".label a text", "overlapsWith"];
        var portfolio = Insurer.Parts.Portfolio with { Arbitration = Changes[slip](Insurer.Matrix) };
        if (told.Length == 0 || Array.Exists(harmless, h => told.Contains(h, StringComparison.Ordinal)))
        {
            Assert.Equal(5, Arbitrator.Arbitrate(portfolio).Verdicts.Count);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(portfolio));
        }
    }

    [Fact]
    public void Every_slip_is_made() => Assert.Equal(Changes.Keys.Order(StringComparer.Ordinal), Slips.Select(s => s.Data.Item1).Order(StringComparer.Ordinal));

    private static string Tell(Diagnostic diagnostic) =>
        (diagnostic.Severity == DiagnosticSeverity.Warning ? "warning " : string.Empty)
        + $"{diagnostic.Id} {diagnostic.Location?.Path["$.arbitration".Length..]} {diagnostic.Message.En}{(diagnostic.Help is { } help ? $" | {help.En}" : string.Empty)}";

    private static PartyReference Person(string id) => PartyReference.To(new PersonId(id));

    private static ArbitrationMatrix Fit(ArbitrationMatrix matrix, Func<Criterion, Criterion> change) => matrix with { Criteria = [.. matrix.Criteria.Take(2), change(matrix.Criteria[2])] };

    /// <summary>Another function for the last criterion, by which nothing is scored.</summary>
    private static ArbitrationMatrix Function(ArbitrationMatrix matrix, ValueFunction function) =>
        Fit(matrix, c => c with { ValueFunction = function }) with { Scores = matrix.Scores.Where(s => s.Criterion != Insurer.Fit).ToValueList() };

    private static ArbitrationMatrix First(ArbitrationMatrix matrix, Func<CriterionScore, CriterionScore> change) => matrix with { Scores = [change(matrix.Scores[0]), .. matrix.Scores.Skip(1)] };

    private static ArbitrationMatrix Second(ArbitrationMatrix matrix, Func<CriterionScore, CriterionScore> change) =>
        matrix with { Scores = [matrix.Scores[0], change(matrix.Scores[1]), .. matrix.Scores.Skip(2)] };

    private static ArbitrationMatrix Anna(ArbitrationMatrix matrix, params ValueList<CriterionWeight> weights) => matrix with { Stakeholders = [new() { Party = Person("anna"), Weights = weights }] };
}
