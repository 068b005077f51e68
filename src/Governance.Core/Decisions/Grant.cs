using Governance.Organization;

namespace Governance.Decisions;

/// <summary>A rule that allows the request, up to a level, on somebody's authority.</summary>
public sealed record Grant
{
    /// <summary>What kind of rule grants.</summary>
    public required GrantKind Kind { get; init; }

    /// <summary>The <c>@id</c> of the policy, the id of the delegation rule or emergency procedure, or <see cref="BuiltInRules.Office"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The level up to which it grants.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>The party on whose authority it grants; <see langword="null"/> when nobody is named.</summary>
    public PartyReference? Accountable { get; init; }

    /// <summary>The delegation rules from the head of the chain to the actor, the last of them being <see cref="Rule"/>; empty when a policy grants.</summary>
    public ValueList<DelegationId> Chain { get; init; }

    /// <summary>The natural person who answers; <see langword="null"/> when nobody does, and the grant is then void, or when a delegation is void for another reason.</summary>
    public PersonId? AccountablePerson { get; init; }

    /// <summary>The person who is away and in whose place <see cref="AccountablePerson"/> answers; <see langword="null"/> when nobody is.</summary>
    public PersonId? StandsInFor { get; init; }

    /// <summary>The reason that its author wrote; <see langword="null"/> when there is none.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The law, charter or control that it implements; <see langword="null"/> when there is none.</summary>
    public string? Cites { get; init; }

    /// <summary>The duties that come with it.</summary>
    public ValueList<ObligationId> Obligations { get; init; }

    /// <summary>
    /// Why it does not count: nobody is accountable, its condition erred or, of a delegation that covers the act, what is in the way (a revoked or
    /// suspended link, a limit, a budget). <see langword="null"/> when it counts.
    /// </summary>
    public LocalizedText? VoidBecause { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Counts => VoidBecause is null;

    /// <summary>The budgets of its chain, from the head to the actor, and what this act takes from each; empty when it does not count.</summary>
    internal ValueList<BudgetBalance> Budgets { get; init; }
}
