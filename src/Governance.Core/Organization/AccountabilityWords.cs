namespace Governance.Organization;

/// <summary>Why nobody answers for a party, in words.</summary>
internal static class AccountabilityWords
{
    public static LocalizedText AgentIsNever(PartyReference party) =>
        new($"an agent is never accountable (`{party}`)", $"un agent n’est jamais responsable (`{party}`)");

    public static LocalizedText Gone(PartyReference party) =>
        new($"nobody answers for `{party}` any more", $"plus personne ne répond pour `{party}`");

    public static LocalizedText Away(PartyReference party) => new(
        $"`{party}` is away, and nobody stands in",
        $"`{party}` est en absence, et personne n’assure l’intérim");

    public static LocalizedText ChairAway(PartyReference party) => new(
        $"the chair of `{party}` is away, and nobody stands in",
        $"la présidence de `{party}` est en absence, et personne n’assure l’intérim");

    public static LocalizedText MembersAway(PartyReference party) => new(
        $"all members of `{party}` are away, and nobody stands in",
        $"tous les membres de `{party}` sont en absence, et personne n’assure l’intérim");

    public static LocalizedText HoldersAway(PartyReference party) => new(
        $"whoever holds `{party}` in this unit or above is away, and nobody stands in",
        $"les titulaires de `{party}`, dans cette unité ou au-dessus, sont en absence, et personne n’assure l’intérim");

    public static LocalizedText NoHolder(PartyReference party) =>
        new($"nobody holds `{party}` in this unit or above", $"personne n’occupe `{party}` dans cette unité ni au-dessus");

    public static LocalizedText SeveralHolders(PartyReference party, int count) =>
        new($"{count} people hold `{party}` in this unit, and only one can be accountable",
            $"{count} personnes occupent `{party}` dans cette unité, et une seule peut être responsable");

    public static LocalizedText NobodyNamed { get; } = new(
        "the responsibility matrix names nobody accountable for this decision type in this unit or above",
        "la matrice des responsabilités ne désigne personne pour ce type de décision dans cette unité ni au-dessus");

    public static LocalizedText NotDelegatorsRight(PartyReference delegator) => new(
        $"`{delegator}` is not accountable for this decision in this unit, and cannot pass it on",
        $"`{delegator}` ne répond pas de cette décision dans cette unité et ne peut pas la déléguer");

    public static LocalizedText NotHolder(PartyReference delegatee) => new(
        $"the requester does not hold `{delegatee}` in this unit",
        $"le demandeur n’occupe pas `{delegatee}` dans cette unité");
}
