namespace Governance.Decisions;

/// <summary>What a step of a protocol needs to pass in a unit.</summary>
/// <param name="People">Those who can vote on it.</param>
/// <param name="Needed">How many of them at least.</param>
/// <param name="MayShare">Whether they may have voted on a step before.</param>
internal sealed record StepDemand(HashSet<PersonId> People, int Needed, bool MayShare)
{
    /// <summary>Whether it would be met if there were no other step.</summary>
    public bool IsMetAlone => People.Count >= Needed;
}
