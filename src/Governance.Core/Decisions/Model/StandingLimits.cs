using System.Collections.Frozen;
using System.Collections.Immutable;
using Governance.Approvals;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What limits acts by decision type and unit whatever the policies say, laid out once so that a decision looks up what applies.</summary>
internal sealed class StandingLimits
{
    private readonly FrozenDictionary<DecisionTypeId, ImmutableArray<AmountThresholds>> _thresholds;
    private readonly FrozenDictionary<DecisionTypeId, (DecisionTypeId Type, Duration Window)> _splitting;
    private readonly OrganizationIndex _organization;

    public StandingLimits(GovernanceModelParts parts, OrganizationIndex organization)
    {
        _organization = organization;
        KillSwitches = [.. parts.Delegations.KillSwitches];
        Emergencies = parts.Protocols.Emergencies.ToFrozenDictionary(e => e.Id);
        var types = organization.DecisionTypes.Keys;
        _thresholds = types.Select(type => (Type: type, Thresholds: Covering(type, parts.Protocols.Thresholds)))
            .Where(pair => !pair.Thresholds.IsEmpty)
            .ToFrozenDictionary(pair => pair.Type, pair => pair.Thresholds);
        _splitting = types.Select(type => (Type: type, Nearest: NearestWindow(type)))
            .Where(pair => pair.Nearest is not null)
            .ToFrozenDictionary(pair => pair.Type, pair => pair.Nearest.GetValueOrDefault());
    }

    public ImmutableArray<KillSwitch> KillSwitches { get; }

    public FrozenDictionary<EmergencyId, EmergencyProcedure> Emergencies { get; }

    /// <summary>The thresholds of a decision type, its groups' included, in the order of the file; a unit may be outside them.</summary>
    public ImmutableArray<AmountThresholds> ThresholdsOf(DecisionTypeId type) => _thresholds.TryGetValue(type, out var found) ? found : [];

    /// <summary>The type or group that sets the splitting window of a decision type, and the window.</summary>
    public (DecisionTypeId Type, Duration Window)? SplittingOf(DecisionTypeId type) => _splitting.TryGetValue(type, out var found) ? found : null;

    private ImmutableArray<AmountThresholds> Covering(DecisionTypeId type, ValueList<AmountThresholds> all) =>
        [.. all.Where(t => t.DecisionTypes.Any(covered => _organization.DecisionTypeTree.IsWithin(type, covered)))];

    private (DecisionTypeId, Duration)? NearestWindow(DecisionTypeId type)
    {
        foreach (var level in _organization.DecisionTypeTree.SelfAndAncestors(type))
        {
            if (_organization.DecisionTypes[level].SplittingWindow is { } window)
            {
                return (level, window);
            }
        }

        return null;
    }
}
