using Governance.Core.Tests.Serialization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Choices;

/// <summary>Questions small enough to be answered by hand.</summary>
public sealed class CapacityChoiceTests
{
    private static readonly ChoiceQuestion Claims = new()
    {
        Capacities =
        [
            new() { Id = new("budget"), Name = new("Budget"), Unit = new("thousand euros", "milliers d’euros"), Amount = 100, Step = 20 },
            new() { Id = new("review-hours"), Name = new("Review hours"), Unit = new("hours a week", "heures par semaine"), Amount = 12.5m },
        ],
        Candidates =
        [
            Candidate("refunds", 8, 40, 6), Candidate("triage", 6, 35, 4.5m), Candidate("pricing", 5, 45, 2), Candidate("chat", 4, 20, 8), Candidate("fraud", 9, 130, 1),
            Candidate("data-hub", 0, 20, 0), Candidate("archive", 0, 1, 0), Candidate("letters", 1, 5, 9), Candidate("voice", 3, 5, 1),
        ],
        Prerequisites = [new(new("triage"), new("data-hub")), new(new("letters"), new("chat"))],
        Exclusions = [new() { UseCases = [new("voice"), new("refunds")] }],
    };

    [Fact]
    public void The_choice_its_use_and_what_more_would_bring()
    {
        var choice = CapacityChooser.Choose(Claims);
        Assert.Equal(["data-hub", "refunds", "triage"], choice.Chosen.Select(u => u.Value));
        Assert.Equal((14m, 14m, true, true), (choice.Value, choice.UpperBound, choice.IsOptimal, choice.IsFirstOfEquals));
        Assert.Equal([new(new("budget"), 100, 95), new(new("review-hours"), 12.5m, 10.5m)], choice.Uses);
        Assert.Equal([5m, 2m], choice.Uses.Select(u => u.Left));

        // With 120 there is nothing better: 20 more buy `pricing` only in exchange, worth 13 or 14. An hour more buys nothing either.
        Assert.Equal([(20m, 0m, 0m), (1m, 0m, 0m)], choice.Worths.Select(w => (w.Step, w.AtLeast, w.AtMost)));
        var richer = CapacityChooser.Choose(Claims with { Capacities = [Claims.Capacities[0] with { Step = 40 }, Claims.Capacities[1]] }).Worths[0];
        Assert.Equal((5m, true), (richer.AtLeast, richer.IsExact));
        Assert.Equal(["pricing"], richer.Joining.Select(u => u.Value));
        Assert.Empty(richer.Leaving);
    }

    [Theory]
    [InlineData("archive", LeftOutReason.AddsNothing, "could be chosen and would add nothing; for it nothing would have to leave, and the total would be the same", "pourrait être retenu et n’ajouterait rien ; pour lui faire place, rien n’aurait à sortir, et le total serait le même")]
    [InlineData("chat", LeftOutReason.NoRoom, "no room: `budget` is short by 15 (thousand euros), `review-hours` is short by 6 (hours a week); for it `refunds` would have to leave, and the total would be 4 lower", "")]
    [InlineData("fraud", LeftOutReason.NeverFits, "can never be chosen beside the must-haves: `budget` is short by 30 (thousand euros)", "ne peut jamais être retenu à côté des incontournables : il manque 30 à `budget` (milliers d’euros)")]
    [InlineData("letters", LeftOutReason.NeverFits, "can never be chosen beside the must-haves: `review-hours` is short by 4.5 (hours a week)", "ne peut jamais être retenu à côté des incontournables : il manque 4,5 à `review-hours` (heures par semaine)")]
    [InlineData("pricing", LeftOutReason.NoRoom, "no room: `budget` is short by 40 (thousand euros); for it `data-hub`, `triage` would have to leave, and the total would be 1 lower", "")]
    [InlineData("voice", LeftOutReason.Excluded, "excluded by `refunds`; for it `refunds` would have to leave, and the total would be 5 lower", "exclu par `refunds` ; pour lui faire place, `refunds` devrait sortir, et le total baisserait de 5")]
    public void Why_a_candidate_is_left_out(string id, LeftOutReason reason, string english, string french)
    {
        var candidate = Assert.Single(CapacityChooser.Choose(Claims).LeftOut, c => c.UseCase.Value == id);
        Assert.Equal(reason, candidate.Reason);
        Assert.Equal(english, candidate.Explanation.En);
        Assert.Equal(french.Length == 0 ? candidate.Explanation.Fr : french.Replace(" :", "\u00a0:", StringComparison.Ordinal).Replace(" ;", "\u202f;", StringComparison.Ordinal), candidate.Explanation.Fr);
        Typography.CheckText(candidate.Explanation);
    }

    [Fact]
    public void A_prerequisite_that_is_left_out_is_named()
    {
        var question = Claims with { Capacities = [Claims.Capacities[0] with { Amount = 74 }, Claims.Capacities[1]] };
        var triage = Assert.Single(CapacityChooser.Choose(question).LeftOut, c => c.UseCase.Value == "triage");
        Assert.Equal(LeftOutReason.PrerequisiteLeftOut, triage.Reason);
        Assert.StartsWith("needs `data-hub` as well, and together there is no room: ", triage.Explanation.En, StringComparison.Ordinal);
        Typography.CheckText(triage.Explanation);
    }

    [Fact]
    public void What_excludes_a_must_have_is_never_allowed()
    {
        var voice = Assert.Single(CapacityChooser.Choose(Claims with { MustHaves = [new("refunds")] }).LeftOut, c => c.UseCase.Value == "voice");
        Assert.Equal((LeftOutReason.NeverAllowed, new("refunds")), (voice.Reason, Assert.Single(voice.ExcludedBy)));
        Assert.Null(voice.Instead);
        Typography.CheckText(voice.Explanation);
    }

    [Fact]
    public void Must_haves_that_cannot_all_be_chosen_are_told()
    {
        var choice = CapacityChooser.Choose(Claims with { MustHaves = [new("letters"), new("fraud"), new("voice"), new("refunds")] });
        Assert.False(choice.IsFeasible || choice.IsOptimal);
        Assert.Equal(
            [
                "the must-haves and what they need are too much: `budget` is short by 100 (thousand euros) [chat, fraud, letters, refunds, voice]",
                "the must-haves and what they need are too much: `review-hours` is short by 12.5 (hours a week) [chat, fraud, letters, refunds, voice]",
                "of `refunds`, `voice` at most one can be chosen, and the must-haves demand each of them [refunds, voice]",
            ],
            choice.Conflicts.Select(c => $"{c.Message.En} {c.UseCases}"));
        Assert.All(choice.Conflicts, c => Typography.CheckText(c.Message));
    }

    /// <summary>Floating point would see no difference between these values, nor between these needs.</summary>
    [Fact]
    public void A_millionth_decides_between_the_greatest_numbers()
    {
        const decimal Max = ChoiceQuestion.MaxNumber;
        const decimal Less = Max - 0.000001m;
        ValueList<Capacity> capacities = [new() { Id = new("c"), Name = new("c"), Unit = new("u"), Amount = Max }];
        var values = CapacityChooser.Choose(new() { Capacities = capacities, Candidates = [One("a", Less, Max), One("b", Max, Max)] });
        Assert.Equal((new("b"), Max, true), (Assert.Single(values.Chosen), values.Value, values.IsOptimal));
        var needs = CapacityChooser.Choose(new() { Capacities = capacities, Candidates = [One("a", 1, Less), One("b", 1, 0.000001m), One("c", 1, 0.000001m)] });
        Assert.Equal([new("a"), new("b")], needs.Chosen);
        Assert.Equal(0m, needs.Uses[0].Left);
        var many = CapacityChooser.Choose(new() { Capacities = capacities, Candidates = Enumerable.Range(0, 60).Select(i => One($"u-{i:00}", Less, Max / 10)).ToValueList() });
        Assert.Equal(((10 * Max) - 0.00001m, 10, true), (many.Value, many.Chosen.Count, many.IsOptimal));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => new UseCaseId($"u-{i:00}")), many.Chosen);
    }

    [Fact]
    public void With_nothing_to_choose_nothing_is_chosen()
    {
        var choice = CapacityChooser.Choose(new() { Candidates = [] });
        Assert.True(choice is { IsOptimal: true, Value: 0, IsFeasible: true });
    }

    [Fact]
    public void Hundreds_of_candidates_have_an_answer_and_a_bound_within_the_budget()
    {
        var random = new Random(7);
        var choice = CapacityChooser.Choose(
            new()
            {
                Capacities = [.. Enumerable.Range(0, 4).Select(k => new Capacity { Id = new($"c-{k}"), Name = new("c"), Unit = new("u"), Amount = 5000 })],
                Candidates = [.. Enumerable.Range(0, 300).Select(i =>
                {
                    var needs = Enumerable.Range(0, 4).Select(_ => random.Next(1, 101)).ToArray();
                    return new ChoiceCandidate
                    {
                        UseCase = new($"u-{i}"), Value = (needs.Sum() / 4m) + random.Next(20), Needs = [.. needs.Select((n, k) => new CapacityNeed(new($"c-{k}"), n))],
                    };
                })],
            },
            new(200, 20));
        Assert.False(choice.IsOptimal);
        Assert.InRange(choice.Gap, 0.0001m, choice.Value / 100);
        Assert.Equal(200, choice.Nodes);
        Assert.All(choice.LeftOut, c => Assert.Null(c.Instead));
        Assert.All(choice.Worths, w => Assert.True(w.AtLeast == 0 && w.AtMost > 0));
    }

    [Fact]
    public void What_cannot_be_answered_is_refused()
    {
        Refuses(q => q with { Candidates = [.. q.Candidates, q.Candidates[0]] });
        Refuses(q => q with { Capacities = [.. q.Capacities, q.Capacities[0]] });
        Refuses(q => q with { Capacities = [q.Capacities[0] with { Amount = -0.5m }, q.Capacities[1]] });
        Refuses(q => q with { Capacities = [q.Capacities[0] with { Step = 0 }, q.Capacities[1]] });
        Refuses(q => q with { Capacities = [q.Capacities[0]] });
        Refuses(q => q with { Candidates = [q.Candidates[0] with { Value = ChoiceQuestion.MaxNumber + 1 }, .. q.Candidates.Skip(1)] });
        Refuses(q => q with { Candidates = [q.Candidates[0] with { Needs = [new(new("budget"), 0.0000001m)] }, .. q.Candidates.Skip(1)] });
        Refuses(q => q with { Candidates = [q.Candidates[0] with { Needs = [new(new("budget"), 1), new(new("budget"), 1)] }, .. q.Candidates.Skip(1)] });
        Refuses(q => q with { MustHaves = [new("unknown")] });
        Refuses(q => q with { Prerequisites = [new(new("refunds"), new("unknown"))] });
        Refuses(q => q with { Exclusions = [new() { UseCases = [new("refunds"), new("unknown")] }] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChoiceBudget(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChoiceBudget(1, 0));
    }

    private static void Refuses(Func<ChoiceQuestion, ChoiceQuestion> change) => Assert.Throws<ArgumentException>(() => CapacityChooser.Choose(change(Claims)));

    private static ChoiceCandidate One(string id, decimal value, decimal need) => new() { UseCase = new(id), Value = value, Needs = [new(new("c"), need)] };

    private static ChoiceCandidate Candidate(string id, decimal value, decimal budget, decimal hours) =>
        new() { UseCase = new(id), Value = value, Needs = [new(new("budget"), budget), new(new("review-hours"), hours)] };
}
