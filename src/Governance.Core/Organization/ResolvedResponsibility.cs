namespace Governance.Organization;

/// <summary>What the responsibility matrix says of a decision type in a unit, with the people who have the parts at an instant.</summary>
public sealed record ResolvedResponsibility
{
    /// <summary>What is set for the decision type in the unit, or inherited; <see langword="null"/> when nothing is, and then nobody has a part.</summary>
    public ResponsibilityAssignment? Assignment { get; init; }

    /// <summary>The one person who answers; or why nobody does.</summary>
    public required AccountablePerson Accountable { get; init; }

    /// <summary>Who does the work.</summary>
    public ValueList<ResolvedParty> Responsible { get; init; }

    /// <summary>Who is heard before.</summary>
    public ValueList<ResolvedParty> Consulted { get; init; }

    /// <summary>Who is told after.</summary>
    public ValueList<ResolvedParty> Informed { get; init; }
}
