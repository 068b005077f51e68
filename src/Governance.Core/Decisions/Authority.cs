using Governance.Organization;

namespace Governance.Decisions;

/// <summary>On whose authority a decision stands.</summary>
/// <param name="Party">The accountable party: the head of the delegation chain, the owner of the permit, or the accountable of the responsibility matrix.</param>
/// <param name="Person">The natural person who answers for it.</param>
/// <param name="Rule">The rule that carries the decision: of the highest grants the first by kind (an office, a delegation, a policy, an emergency) and id.</param>
/// <param name="Chain">The delegation rules from the head to the actor; empty when a policy grants directly.</param>
public sealed record Authority(PartyReference Party, PersonId Person, string Rule, ValueList<DelegationId> Chain)
{
    /// <summary>The person who is away and in whose place <see cref="Person"/> answers; <see langword="null"/> when nobody is.</summary>
    public PersonId? StandsInFor { get; init; }
}
