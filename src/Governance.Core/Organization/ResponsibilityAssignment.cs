namespace Governance.Organization;

/// <summary>Who does, answers for, advises on and learns of a decision type in a unit (RACI).</summary>
public sealed record ResponsibilityAssignment
{
    /// <summary>The decision type, or a group of them.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The unit; units below inherit what they do not set themselves.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>Exactly one party who answers for it: a person, a role or a body, never an agent.</summary>
    public required PartyReference Accountable { get; init; }

    /// <summary>Who does the work; agents may be among them.</summary>
    public ValueList<PartyReference> Responsible { get; init; }

    /// <summary>Who is heard before.</summary>
    public ValueList<PartyReference> Consulted { get; init; }

    /// <summary>Who is told after.</summary>
    public ValueList<PartyReference> Informed { get; init; }
}
