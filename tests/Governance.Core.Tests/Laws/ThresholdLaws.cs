using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>Who must approve by amount.</summary>
public sealed class ThresholdLaws
{
    private static readonly ValueList<ValidationProtocol> Protocols =
    [
        Protocol("by-anybody", VotingDesk.Step(1, "person:gina", "role:head")),
        Protocol("by-controllers", VotingDesk.Step(1, "role:controller")),
        Protocol("by-heads", VotingDesk.Step(1, "role:controller"), VotingDesk.Step(1, "role:head")),
        Protocol("by-committee", VotingDesk.Step(1, "body:committee")),
    ];

    /// <summary>The ranks of the protocols, by hand: gina holds no role; in two steps the higher counts.</summary>
    private static readonly Dictionary<string, int> Ranks =
        new(StringComparer.Ordinal) { ["by-anybody"] = 0, ["by-controllers"] = 1, ["by-heads"] = 2, ["by-committee"] = 3 };

    private static readonly Arbitrary<ValueList<AmountBand>> Bands = Arb.From(
        from count in Gen.Choose(1, 4)
        from bounds in Pick.Each(Enumerable.Range(0, count).Select(i => Gen.Choose(0, 3).Select(n => (i * 2) + n - 1)))
        from ceilings in Pick.Each(Enumerable.Range(0, count).Select(_ => Gen.Choose(2, 5)))
        from sorted in Pick.Chance(80)
        from protocols in Pick.Each(Enumerable.Range(0, count).Select(i => Gen.Frequency(
            (5, Gen.Choose(i, i + 1).Select(n => (ValueList<ProtocolId>)[Protocols[Math.Min(n, 3)].Id])),
            (1, Pick.Some(Protocols.Select(p => p.Id), 0, 2)))))
        from ends in Pick.Chance(5)
        let levels = sorted ? ceilings.OrderDescending().ToValueList() : ceilings
        select Enumerable.Range(0, count).Select(i => new AmountBand
        {
            UpTo = i == count - 1 && !ends ? null : new Money(bounds[i] * 100, Currency.Eur),
            Ceiling = (AutonomyLevel)levels[i],
            Protocols = protocols[i],
        }).ToValueList(),
        bands => Enumerable.Range(0, bands.Count).Select(i => bands.Where((_, j) => j != i).ToValueList()).Where(fewer => !fewer.IsEmpty));

    [Fact]
    public void D15_a_model_accepts_exactly_the_bands_that_cover_every_amount_and_never_need_less_for_more() => Law.HoldsAtStake(
        Bands,
        atLeast: Law.Cases / 10,
        bands =>
        {
            var accepted = IsAccepted(bands);
            Assert.Equal(IsSound(bands), accepted);
            return accepted && bands.Count > 1;
        });

    [Fact]
    public void D15_every_amount_has_one_band_and_a_higher_amount_never_a_higher_ceiling_nor_a_lower_rank() => Law.HoldsAtStake(
        Arb.From(
            from bands in Bands.Generator
            from amounts in Gen.ArrayOf(Gen.Choose(0, 1000).Select(n => n * 1m), 6)
            select (Bands: bands, Amounts: amounts)),
        atLeast: Law.Cases / 10,
        drawn =>
        {
            if (!IsAccepted(drawn.Bands))
            {
                return false;
            }

            var thresholds = Thresholds(drawn.Bands);
            var amounts = drawn.Amounts.Concat(drawn.Bands.Select(b => b.UpTo?.Amount).OfType<decimal>().SelectMany(b => new[] { b, b + 0.0001m }))
                .Append(Money.MaxAmount).Order().ToArray();
            foreach (var (low, high) in amounts.Zip(amounts.Skip(1)))
            {
                var (below, above) = (BandOf(low), BandOf(high));
                Assert.True(above.Ceiling <= below.Ceiling);
                Assert.True(!Awaits(below) || !Awaits(above) || Rank(above) >= Rank(below));
            }

            Assert.Equal(drawn.Bands[^1], thresholds.BandOf(null));
            Assert.Equal(drawn.Bands[^1], thresholds.BandOf(new Money(0, Currency.Usd)));
            return drawn.Bands.Count > 1;

            AmountBand BandOf(decimal amount)
            {
                var holding = drawn.Bands.Where((band, i) =>
                    (i == 0 || amount > drawn.Bands[i - 1].UpTo!.Value.Amount) && (band.UpTo is not { } bound || amount <= bound.Amount));
                var only = Assert.Single(holding);
                Assert.Equal(only, thresholds.BandOf(new Money(amount, Currency.Eur)));
                return only;
            }
        });

    private static bool IsSound(ValueList<AmountBand> bands)
    {
        var bounds = bands.Select(b => b.UpTo?.Amount).ToArray();
        var asked = bands.Where(Awaits).Select(Rank).ToArray();
        return bounds[^1] is null
            && bounds.SkipLast(1).All(b => b >= 0)
            && bounds.SkipLast(1).Zip(bounds.SkipLast(1).Skip(1)).All(pair => pair.First < pair.Second)
            && bands.Zip(bands.Skip(1)).All(pair => pair.First.Ceiling >= pair.Second.Ceiling)
            && asked.Zip(asked.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    private static bool IsAccepted(ValueList<AmountBand> bands) => GovernanceModel.Create(new()
    {
        Organization = VotingDesk.Organization,
        Portfolio = new() { UseCases = [] },
        Agents = new() { Agents = [] },
        Protocols = new() { Protocols = Protocols, Thresholds = [Thresholds(bands)] },
    }).Success;

    private static AmountThresholds Thresholds(ValueList<AmountBand> bands) =>
        new() { Id = new("payments"), Name = new("payments"), DecisionTypes = [new("pay")], Units = [new("group")], Bands = bands };

    private static bool Awaits(AmountBand band) => band.Ceiling is AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan;

    private static int Rank(AmountBand band) => band.Protocols.Select(p => Ranks[p.Value]).DefaultIfEmpty(-1).Max();

    private static ValidationProtocol Protocol(string id, params ValueList<ValidationStep> steps) => new() { Id = new(id), Name = new(id), Steps = steps };
}
