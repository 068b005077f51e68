using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>What limits an act beside the policies, worked out from the documentation: the amount that counts, the band it falls into, the switches that stop it.</summary>
internal sealed class LimitOracle(World world)
{
    private readonly DecisionTypeId[] _types = [.. AccountabilityOracle.TypeAndAbove(world.Facts.Organization, world.Request.DecisionType)];
    private readonly UnitId[] _units = [.. AccountabilityOracle.UnitAndAbove(world.Facts.Organization, world.Request.Unit)];

    /// <summary>The amount that limits see, and whether it cannot be known.</summary>
    public (Money? Amount, bool IsUnknown) Counted()
    {
        if (world.Request.Amount is not { } amount || !_types.Any(type => WindowOf(type) is not null))
        {
            return (world.Request.Amount, false);
        }

        if (string.IsNullOrWhiteSpace(world.Request.Counterparty)
            || world.Evidence.Usage is not RecordedUsage { Related: { } related }
            || related.Any(other => other.Currency != amount.Currency || other.Amount < 0))
        {
            return (amount, true);
        }

        return (new Money(amount.Amount + related.Sum(other => other.Amount), amount.Currency), false);
    }

    /// <summary>The switches that stop the act of an agent, once for each.</summary>
    public IEnumerable<KillSwitch> Stops() => world.Facts.Agents.Agents.All(a => a.Id != world.Request.Agent)
        ? []
        : world.Facts.Delegations.KillSwitches.Where(kill => Concerns(kill) && !IsReleased(kill, world.Request.At));

    public bool Concerns(KillSwitch kill) =>
        !(world.Request.At < kill.EngagedAt)
        && (kill.Agent is null || kill.Agent == world.Request.Agent)
        && (kill.DecisionType is not { } type || _types.Contains(type))
        && (kill.Unit is not { } unit || _units.Contains(unit));

    /// <summary>Whether a release counts by an instant: nobody releases what they engaged, nor an agent for which they answered then.</summary>
    public bool IsReleased(KillSwitch kill, Instant at)
    {
        if (kill.Release is not { } release || at < release.At)
        {
            return false;
        }

        var chair = world.Facts.Organization.Bodies.Single(b => b.Id == release.By).Chair;
        return chair != kill.EngagedBy && chair != Approvers.Requester(world with { Request = world.Request with { At = release.At } });
    }

    /// <summary>The bands that hold the act down, in the order of the file.</summary>
    public IEnumerable<(ThresholdId Id, AmountBand Band)> Bands() => world.Facts.Protocols.Thresholds
        .Where(t => t.DecisionTypes.Intersect(_types).Any() && t.Units.Intersect(_units).Any())
        .Select(t => (t.Id, BandOf(t.Bands, Counted().Amount)))
        .Where(pair => pair.Item2.Ceiling < AutonomyLevel.ActMonitored);

    private Duration? WindowOf(DecisionTypeId id) => world.Facts.Organization.DecisionTypes.Single(t => t.Id == id).SplittingWindow;

    /// <summary>The first band whose bound the amount does not pass; the last for no amount or another currency.</summary>
    private static AmountBand BandOf(ValueList<AmountBand> bands, Money? amount) =>
        bands.FirstOrDefault(b => b.UpTo is { } bound && amount is { } money && money.Currency == bound.Currency && !(money.Amount > bound.Amount)) ?? bands[^1];
}
