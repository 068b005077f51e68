using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Governance.Approvals;

/// <summary>The validation protocols as they are in each unit.</summary>
internal sealed class UnitProtocols
{
    private readonly Dictionary<(ProtocolId Protocol, UnitId Unit), ValidationProtocol> _adapted = [];
    private readonly ImmutableArray<ProtocolAdaptation> _fromTheTop;
    private readonly Hierarchy<UnitId> _units;

    /// <summary>Narrows the protocols unit by unit, from the top; the order of the adaptations has no meaning.</summary>
    /// <param name="protocols">The protocols as they are where no unit says anything.</param>
    /// <param name="adaptations">What is stricter in units: of known protocols and units, at most once for both.</param>
    /// <param name="units">The units.</param>
    public UnitProtocols(IEnumerable<ValidationProtocol> protocols, ValueList<ProtocolAdaptation> adaptations, Hierarchy<UnitId> units)
    {
        Everywhere = protocols.ToFrozenDictionary(p => p.Id);
        _units = units;
        _fromTheTop = [.. adaptations.OrderBy(a => units.SelfAndAncestors(a.Unit).Length).ThenBy(a => a.Unit.Value, StringComparer.Ordinal)];
        foreach (var local in _fromTheTop)
        {
            _adapted.Add((local.Protocol, local.Unit), ProtocolTightening.Apply(Above(local.Protocol, local.Unit), local));
        }
    }

    /// <summary>The protocols as they are where no unit says anything.</summary>
    public FrozenDictionary<ProtocolId, ValidationProtocol> Everywhere { get; }

    /// <summary>A known protocol as it is in a unit; in an unknown unit, as it is everywhere.</summary>
    public ValidationProtocol In(ProtocolId protocol, UnitId unit) => Nearest(protocol, _units.SelfAndAncestors(unit).AsSpan());

    /// <summary>A known protocol for what takes effect in several units at once: all that is stricter in one of them holds together.</summary>
    public ValidationProtocol InAll(ProtocolId protocol, ValueList<UnitId> units)
    {
        if (units.Count == 1)
        {
            return In(protocol, units[0]);
        }

        var adapting = Adapting(protocol, units).ToHashSet();
        return _fromTheTop.Where(local => local.Protocol == protocol && adapting.Contains(local.Unit)).Aggregate(Everywhere[protocol], ProtocolTightening.Apply);
    }

    /// <summary>A known protocol as it is above a known unit.</summary>
    public ValidationProtocol Above(ProtocolId protocol, UnitId unit) => Nearest(protocol, _units.SelfAndAncestors(unit).AsSpan()[1..]);

    /// <summary>The units at and above some that say something of a protocol, from the nearest.</summary>
    public IEnumerable<UnitId> Adapting(ProtocolId protocol, ValueList<UnitId> units) => _adapted.Count == 0
        ? []
        : units.SelectMany(unit => _units.SelfAndAncestors(unit)).Distinct().Where(level => _adapted.ContainsKey((protocol, level)));

    private ValidationProtocol Nearest(ProtocolId protocol, ReadOnlySpan<UnitId> levels)
    {
        if (_adapted.Count > 0)
        {
            foreach (var level in levels)
            {
                if (_adapted.TryGetValue((protocol, level), out var adapted))
                {
                    return adapted;
                }
            }
        }

        return Everywhere[protocol];
    }
}
