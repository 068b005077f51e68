namespace Governance.Organization;

/// <summary>The decision types that every model has: the governed acts of the library itself. An organisation declares none whose id begins as theirs do.</summary>
/// <remarks>
/// They form one tree under <see cref="Root"/>, so that a policy or a responsibility can speak of all of them at once. Their purpose is
/// <see cref="Purpose"/>, since they serve no use case.
/// </remarks>
public static class BuiltInDecisionTypes
{
    /// <summary>The group of all governed acts of the library: <c>governance</c>.</summary>
    public static DecisionTypeId Root { get; } = new("governance");

    /// <summary>The group of what is done with agents: <c>governance.agent</c>; an act is called by its transition, <c>governance.agent.promote</c>.</summary>
    public static DecisionTypeId Agent { get; } = new("governance.agent");

    /// <summary>What is decided of a use case at a gate, or between gates: <c>governance.use-case</c>.</summary>
    public static DecisionTypeId UseCase { get; } = new("governance.use-case");

    /// <summary>The purpose of every governed act of the library: <c>governance</c>. No use case bears this id.</summary>
    public static UseCaseId Purpose { get; } = new("governance");

    /// <summary>All of them, groups first.</summary>
    public static ValueList<DecisionType> All { get; } =
    [
        new() { Id = Root, Name = new("acts of governance", "actes de gouvernance") },
        new() { Id = Agent, Name = new("careers of agents", "carrières des agents"), Group = Root },
        new() { Id = UseCase, Name = new("decide on a use case", "décider d’un cas d’usage"), Group = Root },
        OfAgent("hire", "hire an agent", "engager un agent"),
        OfAgent("start-probation", "put an agent on probation", "mettre un agent à l’essai"),
        OfAgent("confirm", "confirm an agent", "confirmer un agent"),
        OfAgent("promote", "promote an agent by one level", "promouvoir un agent d’un niveau"),
        OfAgent("recertify", "renew the certificates of an agent", "renouveler les certificats d’un agent"),
        OfAgent("demote", "demote an agent", "rétrograder un agent"),
        OfAgent("review", "review an agent", "revoir un agent"),
        OfAgent("suspend", "suspend an agent", "suspendre un agent"),
        OfAgent("quarantine", "put an agent in quarantine", "mettre un agent en quarantaine"),
        OfAgent("resume", "bring an agent back to work", "remettre un agent au travail"),
        OfAgent("transfer-owner", "hand an agent to another owner", "confier un agent à un autre responsable"),
        OfAgent("succeed", "succeed an agent’s owner who left", "succéder au responsable parti d’un agent"),
        OfAgent("change-environment", "change what an agent runs on", "changer l’environnement d’un agent"),
        OfAgent("offboard", "take an agent out of service", "retirer un agent du service"),
        OfAgent("retire", "close the file of an agent", "clore le dossier d’un agent"),
    ];

    /// <summary>Whether an id is one of theirs, or may become one.</summary>
    /// <param name="id">The id.</param>
    public static bool IsReserved(DecisionTypeId id) => id == Root || id.Value.StartsWith("governance.", StringComparison.Ordinal);

    /// <summary>The decision types of an organisation and these.</summary>
    internal static IEnumerable<DecisionType> With(OrganizationDirectory organization) => organization.DecisionTypes.Concat(All);

    private static DecisionType OfAgent(string name, string english, string french) =>
        new() { Id = new($"{Agent}.{name}"), Name = new(english, french), Group = Agent };
}
