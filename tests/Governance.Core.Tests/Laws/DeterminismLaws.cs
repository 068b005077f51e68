using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>D25: the same facts, rules and clock give the same decision, in any culture and time zone.</summary>
public sealed class DeterminismLaws
{
    [Fact]
    public void D25_the_machines_culture_and_time_zone_change_nothing() => Law.Holds(
        Worlds.And(_ => from culture in Pick.One(Machine.Cultures) from zone in Pick.One(Machine.Zones) select (culture, zone)),
        pair =>
        {
            var (world, (culture, zone)) = pair;
            Assert.Equal(Elsewhere("en-US", "UTC", world), Elsewhere(culture, zone, world));
        });

    [Fact]
    public void D25_asking_again_gives_the_same_answer_from_the_same_model_and_from_one_built_anew() => Law.Holds(
        Worlds.WithEvidence,
        world =>
        {
            var evaluator = new PolicyEvaluator(world.Build());
            var first = Told.By(evaluator.Evaluate(world.Request, world.Evidence));
            Assert.Equal(first, Told.By(evaluator.Evaluate(world.Request, world.Evidence)));
            Assert.Equal(first, Told.By(world.Decide()));
        });

    [Fact]
    public void One_evaluator_answers_many_threads_at_once_as_it_answers_one() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var evaluator = new PolicyEvaluator(world.Build());
            var answers = new Told[4];
            Parallel.For(0, answers.Length, i => answers[i] = Told.By(evaluator.Evaluate(world.Request, world.Evidence)));
            Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        });

    /// <summary>Everything anew, reading the texts included, on a machine set to a culture and a time zone.</summary>
    private static Told Elsewhere(string culture, string zone, World world) => Machine.SetTo(culture, zone, () => Told.By(world.Decide()));
}
