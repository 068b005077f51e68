using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What is said of absences, ranks, bodies and responsibilities that do not hold together, in both languages.</summary>
internal static class OrganizationWords
{
    public static LocalizedText RankRange { get; } = new("a rank is at least 0", "un rang est au moins 0");

    public static LocalizedText WindowRange { get; } = new(
        "a splitting window is longer than 0",
        "une fenêtre de fractionnement est supérieure à 0");

    public static LocalizedText OwnStandIn { get; } = new(
        "nobody stands in for themselves",
        "personne n’assure son propre intérim");

    public static LocalizedText AbsencesOverlap { get; } = new(
        "the person is already away at that time",
        "la personne est déjà en absence à ce moment");

    public static LocalizedText RingHelp { get; } = new(
        "name somebody who is there meanwhile",
        "désignez une personne présente pendant ce temps");

    public static LocalizedText OverlapsAt(string path) => new($"the other is at {path}", $"l’autre se trouve à {path}");

    public static LocalizedText StandInLeaves(PersonId standIn) => new(
        $"`{standIn}` leaves before the absence ends, and then nobody stands in",
        $"`{standIn}` part avant la fin de l’absence, et personne n’assure alors l’intérim");

    public static LocalizedText StandInsInRing(PersonId person) => new(
        $"the stand-ins of `{person}` are away as well and lead back to `{person}`, so nobody is there",
        $"les remplaçants de `{person}` sont eux-mêmes en absence et ramènent à `{person}` : personne n’est présent");

    public static LocalizedText TooFewMembers(BodyId body, int left, int members, int quorum) => new(
        $"of the {members} members of `{body}`, {left} have not left, and its quorum is {quorum}: it cannot decide",
        $"sur les {members} membres de `{body}`, {left} sont encore là, et le quorum est de {quorum} : l’instance ne peut pas décider");

    public static LocalizedText NamedTwice(PartyReference party) => new($"`{party}` is named twice", $"`{party}` figure deux fois");

    public static LocalizedText AccountableAnyway(PartyReference party) => new(
        $"`{party}` is accountable, and so is heard and told anyway",
        $"`{party}` répond de cette décision, et se trouve donc de toute façon parmi les parties consultées et informées");

    public static LocalizedText ConsultedAnyway(PartyReference party) => new(
        $"`{party}` is consulted, and so is told anyway",
        $"`{party}` compte parmi les parties consultées, et se trouve donc de toute façon parmi les parties informées");
}
