using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Choices;

/// <summary>The laws of the choice under capacity.</summary>
public sealed class ChoiceLaws
{
    [Fact]
    public void The_choice_is_the_first_of_the_best_of_all_sets() => Law.HoldsAtStake(ChoiceQuestions.Small, atLeast: 150, question =>
    {
        var oracle = new ChoiceOracle(question);
        var best = oracle.Best();
        var choice = CapacityChooser.Choose(question);
        Assert.Equal(best is null, !choice.IsFeasible);
        if (best is null)
        {
            Assert.Empty(choice.Chosen);
            Assert.False(choice.IsOptimal);
            return false;
        }

        Assert.Equal(best, choice.Chosen);
        Assert.Equal(oracle.ValueOf(best), choice.Value);
        Assert.True(choice.IsOptimal && choice.IsFirstOfEquals && choice.Gap == 0);
        return best.Count > 0 && best.Count < question.Candidates.Count - 1;
    });

    [Fact]
    public void The_chosen_set_is_feasible_and_uses_what_is_said() => Law.Holds(WithBudget, given =>
    {
        var (question, nodes) = given;
        var choice = CapacityChooser.Choose(question, new(nodes, nodes));
        if (!choice.IsFeasible)
        {
            return;
        }

        Assert.True(new ChoiceOracle(question).IsFeasible(choice.Chosen));
        Assert.Equal(new ChoiceOracle(question).ValueOf(choice.Chosen), choice.Value);
        Assert.Equal(question.Candidates.Count, choice.Chosen.Count + choice.LeftOut.Count);
        Assert.All(choice.Uses, use =>
        {
            Assert.Equal(choice.Chosen.Sum(id => NeedOf(question, id, use.Capacity)), use.Used);
            Assert.True(use.Left >= 0);
        });
    });

    [Fact]
    public void No_feasible_addition_or_exchange_improves_the_choice() => Law.HoldsAtStake(WithBudget, atLeast: 280, given =>
    {
        var (question, nodes) = given;
        var choice = CapacityChooser.Choose(question, new(nodes, 1));
        if (!choice.IsFeasible)
        {
            return false;
        }

        var oracle = new ChoiceOracle(question);
        foreach (var coming in question.Candidates.Select(c => c.UseCase).Except(choice.Chosen))
        {
            Assert.False(oracle.IsFeasible([.. choice.Chosen, coming]) && ValueOf(question, coming) > 0);
            foreach (var going in choice.Chosen.Where(going => ValueOf(question, going) < ValueOf(question, coming)))
            {
                Assert.False(oracle.IsFeasible([.. choice.Chosen.Where(id => id != going), coming]), $"{coming} for {going}");
            }
        }

        return choice.LeftOut.Count > 1 && choice.Chosen.Count > 1;
    });

    [Fact]
    public void The_bound_is_never_below_the_best_value() => Law.HoldsAtStake(
        (from question in ChoiceQuestions.Knotty.Generator from nodes in Gen.Choose(1, 4) select (question, nodes)).ToArbitrary(), atLeast: 50, given =>
    {
        var oracle = new ChoiceOracle(given.question);
        var choice = CapacityChooser.Choose(given.question, new(given.nodes, 1));
        if (oracle.Best() is not { } best)
        {
            return false;
        }

        Assert.True(choice.UpperBound >= oracle.ValueOf(best) && choice.Value <= oracle.ValueOf(best));
        Assert.All(choice.Worths, worth => Assert.InRange(
            oracle.ValueOf(new ChoiceOracle(More(given.question, worth.Capacity, worth.Step)).Best()!) - oracle.ValueOf(best), worth.AtLeast, worth.AtMost));
        return !choice.IsOptimal;
    });

    [Fact]
    public void More_of_a_capacity_brings_what_is_said_and_never_lowers_the_value() => Law.HoldsAtStake(ChoiceQuestions.Small, atLeast: 45, question =>
    {
        var choice = CapacityChooser.Choose(question);
        Assert.Equal(choice.IsFeasible ? question.Capacities.Count : 0, choice.Worths.Count);
        foreach (var worth in choice.Worths)
        {
            var oracle = new ChoiceOracle(More(question, worth.Capacity, worth.Step));
            Assert.True(worth.IsExact && worth.AtLeast >= 0);
            Assert.Equal(oracle.ValueOf(oracle.Best()!) - choice.Value, worth.AtLeast);
            var with = choice.Chosen.Except(worth.Leaving).Concat(worth.Joining).ToArray();
            Assert.True(oracle.IsFeasible(with));
            Assert.Equal(choice.Value + worth.AtLeast, oracle.ValueOf(with));
        }

        return choice.Worths.Any(w => w.AtLeast > 0);
    });

    [Fact]
    public void The_order_of_the_question_does_not_matter() => Law.Holds(
        (from given in WithBudget.Generator from seed in Gen.Choose(0, 1000) select (given.Question, given.Nodes, seed)).ToArbitrary(), given =>
    {
        var (question, budget) = (given.Question, new ChoiceBudget(given.Nodes, 100));
        Assert.Equal(CapacityChooser.Choose(question, budget), CapacityChooser.Choose(Shuffled(question, new(given.seed)), budget));
    });

    [Fact]
    public void The_same_question_has_the_same_answer() => Law.Holds(WithBudget, given =>
    {
        var budget = new ChoiceBudget(given.Nodes, given.Nodes);
        Assert.Equal(CapacityChooser.Choose(given.Question, budget), CapacityChooser.Choose(given.Question, budget));
    });

    [Fact]
    public void What_is_left_out_would_displace_what_is_said() => Law.HoldsAtStake(ChoiceQuestions.Small, atLeast: 85, question =>
    {
        var oracle = new ChoiceOracle(question);
        var choice = CapacityChooser.Choose(question);
        foreach (var candidate in choice.LeftOut)
        {
            var closure = oracle.Closure([candidate.UseCase]);
            var inside = oracle.Mask(choice.Chosen) | closure;
            var best = oracle.Best(set => (set & ~inside) == 0 && (set & closure) == closure);
            Assert.Equal(best is null, candidate.Instead is null);
            Assert.Equal(best is null, candidate.Reason is LeftOutReason.NeverFits or LeftOutReason.NeverAllowed);
            if (candidate.Instead is not { } instead)
            {
                continue;
            }

            var with = oracle.Mask(choice.Chosen.Except(instead.Leaving)) | closure;
            Assert.True(instead.IsProved && oracle.Best(set => set == with) is not null);
            Assert.Equal(choice.Value - oracle.ValueOf(best!), instead.Loss);
            Assert.Equal(oracle.ValueOf(best!), oracle.ValueOf(oracle.Best(set => set == with)!));
            Assert.All(instead.Leaving, leaving => Assert.Null(oracle.Best(set => set == (with | oracle.Closure([leaving])))));
        }

        return choice.LeftOut.Any(c => c.Instead is { Leaving.IsEmpty: false });
    });

    [Fact]
    public void What_stands_in_the_way_of_a_candidate_is_all_that_does() => Law.HoldsAtStake(ChoiceQuestions.Small, atLeast: 170, question =>
    {
        var choice = CapacityChooser.Choose(question);
        var oracle = new ChoiceOracle(question);
        foreach (var candidate in choice.LeftOut.Where(c => c.Reason is not (LeftOutReason.NeverFits or LeftOutReason.NeverAllowed)))
        {
            UseCaseId[] with = [.. choice.Chosen, .. candidate.Prerequisites, candidate.UseCase];
            Assert.Equal(oracle.Closure(with), oracle.Mask(with));
            var eased = question with
            {
                Capacities = question.Capacities.Select(c => c with { Amount = c.Amount + candidate.Shortages.Where(s => s.Capacity == c.Id).Sum(s => s.Missing) }).ToValueList(),
                Exclusions = question.Exclusions.Where(e => !e.UseCases.Any(candidate.ExcludedBy.Contains)).ToValueList(),
            };
            Assert.True(new ChoiceOracle(eased).IsFeasible(with));
            Assert.Equal(candidate.Reason == LeftOutReason.AddsNothing, oracle.IsFeasible(with));
            Assert.All(candidate.Shortages, s => Assert.False(new ChoiceOracle(eased with { Capacities = [.. eased.Capacities.Select(c => c.Id == s.Capacity ? c with { Amount = c.Amount - 0.000001m } : c)] }).IsFeasible(with)));
        }

        return choice.LeftOut.Any(c => c.Shortages.Count > 0 || c.ExcludedBy.Count > 0);
    });

    [Fact]
    public void The_must_haves_are_in_conflict_exactly_when_they_cannot_all_be_chosen() => Law.HoldsAtStake(ChoiceQuestions.Small, atLeast: 80, question =>
    {
        var oracle = new ChoiceOracle(question);
        var choice = CapacityChooser.Choose(question);
        Assert.Equal(oracle.Best() is null, !choice.Conflicts.IsEmpty);

        // With what the conflicts miss, they can.
        var eased = question with
        {
            Capacities = question.Capacities.Select(c => c with { Amount = c.Amount + choice.Conflicts.Sum(x => x.Shortage is { } s && s.Capacity == c.Id ? s.Missing : 0) }).ToValueList(),
            Exclusions = question.Exclusions.Where(e => !choice.Conflicts.Any(x => x.Shortage is null && x.UseCases.All(e.UseCases.Contains))).ToValueList(),
        };
        Assert.NotNull(new ChoiceOracle(eased).Best());
        return !choice.IsFeasible;
    });

    private static Arbitrary<(ChoiceQuestion Question, int Nodes)> WithBudget { get; } =
        (from question in ChoiceQuestions.Larger.Generator from nodes in Gen.Elements(1, 3, 10, 50, 1000) select (question, nodes)).ToArbitrary();

    private static ChoiceQuestion More(ChoiceQuestion question, CapacityId capacity, decimal step) =>
        question with { Capacities = question.Capacities.Select(c => c.Id == capacity ? c with { Amount = c.Amount + step } : c).ToValueList() };

    private static ChoiceQuestion Shuffled(ChoiceQuestion question, Random random) => new()
    {
        Capacities = Shuffled(question.Capacities, random),
        Candidates = Shuffled([.. question.Candidates.Select(c => c with { Needs = Shuffled(c.Needs, random) })], random),
        Prerequisites = Shuffled(question.Prerequisites, random),
        Exclusions = Shuffled([.. question.Exclusions.Select(e => e with { UseCases = Shuffled(e.UseCases, random) })], random),
        MustHaves = Shuffled(question.MustHaves, random),
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array.ToValueList();
    }

    private static decimal ValueOf(ChoiceQuestion question, UseCaseId id) => question.Candidates.Single(c => c.UseCase == id).Value;

    private static decimal NeedOf(ChoiceQuestion question, UseCaseId id, CapacityId capacity) =>
        question.Candidates.Single(c => c.UseCase == id).Needs.Where(n => n.Capacity == capacity).Sum(n => n.Amount);
}
