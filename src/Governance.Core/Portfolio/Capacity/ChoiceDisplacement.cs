namespace Governance.Portfolio;

/// <summary>
/// What would have to leave if a candidate that was left out came in: what is kept of the choice beside the candidate and what it needs is worth as much
/// as can be, and nothing else comes in.
/// </summary>
public sealed record ChoiceDisplacement
{
    /// <summary>The chosen use cases that would have to leave, by id.</summary>
    public ValueList<UseCaseId> Leaving { get; init; }

    /// <summary>By how much the total would be lower, from 0.</summary>
    public required decimal Loss { get; init; }

    /// <summary>The least by which the total would be lower whatever leaves; <see cref="Loss"/> when that is proved to be the least.</summary>
    public required decimal LeastLoss { get; init; }

    /// <summary>Whether nothing that could leave would cost less.</summary>
    public bool IsProved => Loss == LeastLoss;
}
