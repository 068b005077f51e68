namespace Governance.Organization;

/// <summary>A function that people hold in units, such as head of claims.</summary>
public sealed record Role
{
    /// <summary>The id.</summary>
    public required RoleId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How high its holders stand as approvers, from 0, the lowest and the default: a higher amount never needs a lower rank.</summary>
    public int Rank { get; init; }
}
