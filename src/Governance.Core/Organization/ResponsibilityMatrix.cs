using System.Collections.Frozen;

namespace Governance.Organization;

/// <summary>Per decision type and unit, who is responsible, accountable, consulted and informed.</summary>
/// <remarks>
/// A unit inherits what it does not set from the unit above; within a unit, what is said of a decision type itself goes before what is said
/// of a group that holds it. The nearest unit goes first: a local unit may set for a whole group what the unit above sets for one type.
/// </remarks>
public sealed class ResponsibilityMatrix
{
    private readonly FrozenDictionary<(DecisionTypeId Type, UnitId Unit), ResponsibilityAssignment> _assignments;
    private readonly Hierarchy<UnitId> _units;
    private readonly Hierarchy<DecisionTypeId> _types;

    internal ResponsibilityMatrix(ValueList<ResponsibilityAssignment> assignments, Hierarchy<UnitId> units, Hierarchy<DecisionTypeId> types)
    {
        _assignments = assignments.ToFrozenDictionary(a => (a.DecisionType, a.Unit));
        _units = units;
        _types = types;
    }

    /// <summary>What holds for a decision type in a unit; <see langword="null"/> when nothing is set there, above, or for a group.</summary>
    /// <param name="decisionType">The decision type.</param>
    /// <param name="unit">The unit.</param>
    public ResponsibilityAssignment? Find(DecisionTypeId decisionType, UnitId unit)
    {
        foreach (var level in _units.SelfAndAncestors(unit))
        {
            foreach (var type in _types.SelfAndAncestors(decisionType))
            {
                if (_assignments.TryGetValue((type, level), out var assignment))
                {
                    return assignment;
                }
            }
        }

        return null;
    }
}
