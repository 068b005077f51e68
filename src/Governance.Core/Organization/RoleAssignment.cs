namespace Governance.Organization;

/// <summary>A role that a person holds in a unit and, unless a unit below has a holder of its own, in the units below it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit in which it is held.</param>
public sealed record RoleAssignment(RoleId Role, UnitId Unit);
