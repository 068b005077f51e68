namespace Governance.Portfolio;

/// <summary>What more of a capacity would bring: the choice is made again with so much more of it.</summary>
public sealed record CapacityWorth
{
    /// <summary>The capacity.</summary>
    public required CapacityId Capacity { get; init; }

    /// <summary>How much more of it, in its unit.</summary>
    public required decimal Step { get; init; }

    /// <summary>By how much the greatest value rises at least.</summary>
    public required decimal AtLeast { get; init; }

    /// <summary>By how much the greatest value rises at most.</summary>
    public required decimal AtMost { get; init; }

    /// <summary>The use cases that would be chosen besides, by id, when more is found to bring something.</summary>
    public ValueList<UseCaseId> Joining { get; init; }

    /// <summary>The use cases that would no longer be chosen, by id.</summary>
    public ValueList<UseCaseId> Leaving { get; init; }

    /// <summary>Whether the gain is known exactly.</summary>
    public bool IsExact => AtLeast == AtMost;
}
