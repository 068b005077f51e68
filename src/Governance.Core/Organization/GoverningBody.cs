namespace Governance.Organization;

/// <summary>A body that decides together, such as an AI committee or a centre of competence.</summary>
public sealed record GoverningBody
{
    /// <summary>The id.</summary>
    public required BodyId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit for which it decides, the units below included.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The members; each stands for a function.</summary>
    public required ValueList<BodyMember> Members { get; init; }

    /// <summary>The member who answers for the body: its accountable human.</summary>
    public required PersonId Chair { get; init; }

    /// <summary>How many members must take part for a decision to count; from 1 to the number of members.</summary>
    public required int Quorum { get; init; }

    /// <summary>How high it stands as an approver, from 0, the lowest and the default, on the scale of <see cref="Role.Rank"/>.</summary>
    public int Rank { get; init; }

    /// <summary>The highest level up to which it may certify agents; <see cref="AutonomyLevel.None"/>, the default, when it certifies none.</summary>
    public AutonomyLevel CertifiesUpTo { get; init; }
}
