using System.Globalization;
using Governance.Cedar.Fuzzing;

namespace Governance.Cedar.Tests.Fuzzing;

public class FuzzTests
{
    private const int Half = 10_000;

    private static readonly FuzzPlan Plan = new(CorpusSeeds.None);

    [Fact]
    public void Nothing_that_is_read_crashes_hangs_or_breaks_a_law() => AssertClean(new FuzzOptions(Half, Seed: 1));

    [Fact]
    public void Nor_does_what_was_never_tried_before() => AssertClean(new FuzzOptions(Half, (ulong)Random.Shared.NextInt64()));

    [Fact]
    public void Every_reader_accepts_and_rejects_much()
    {
        FuzzReport report = new FuzzRun(Plan, new FuzzOptions(4000, Seed: 7)).Run();
        Assert.Equal(Plan.Readers, report.Readers.Select(reader => reader.Reader));
        Assert.All(report.Readers, reader => Assert.InRange(reader.Accepted, reader.Inputs / 20, reader.Inputs / 20 * 19));
    }

    [Fact]
    public void The_texts_that_mutations_start_from_are_accepted()
    {
        string[] refused = [.. from reader in Plan.Readers from seed in Plan.TrySeeds(reader) where !seed.IsAccepted select $"{reader}: {seed.Text}"];
        Assert.Equal([], refused);
    }

    [Fact]
    public void The_world_conforms_and_most_policies_are_valid_in_it()
    {
        var world = new FuzzWorld();
        Assert.Empty(world.Validated.Problems);
        Assert.Equal(world.Requests, world.Validated.ConformingRequests);
        Assert.InRange(world.Validated.Strict.Validate(world.ValidPolicies).Policies.Count(policy => policy.IsValid), 14, world.ValidPolicies.Count);
    }

    [Fact]
    public void A_seed_makes_the_same_input_again() => Assert.Equal(Plan.Show(123), new FuzzPlan(CorpusSeeds.None).Show(123));

    private static void AssertClean(FuzzOptions options)
    {
        FuzzReport report = new FuzzRun(Plan, options with { Limit = TimeSpan.FromSeconds(5) }).Run();
        Assert.True(report.FailureCount == 0, string.Join("\n\n", report.Failures.Select(failure => string.Create(
            CultureInfo.InvariantCulture, $"{failure.Reader}: {failure.Kind}\nseed {failure.Seed} (CorpusSeeds.None)\ninput: {failure.Input}\n{failure.Detail}"))));
    }
}
