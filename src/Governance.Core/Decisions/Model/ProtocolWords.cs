using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What is said of validation protocols that do not hold together, in both languages.</summary>
internal static class ProtocolWords
{
    public static LocalizedText LifetimeRange { get; } = new("an approval lasts longer than 0", "une approbation dure plus que 0");

    public static LocalizedText FirstRunsAlone { get; } = new(
        "the first step has no step before it to run with",
        "la première étape n’en a aucune avant elle");

    public static LocalizedText WeightRange { get; } = new("a weight is at least 1", "un poids est au moins 1");

    public static LocalizedText NobodyNew { get; } = new(
        "this level names nobody who could not vote at the level before",
        "ce niveau ne désigne personne qui ne pouvait déjà voter au niveau précédent");

    public static LocalizedText NobodyNewAnywhere { get; } = new(
        "in no unit does this level bring anybody who could not vote at the level before",
        "dans aucune unité ce niveau n’apporte quelqu’un qui ne pouvait déjà voter au niveau précédent");

    public static LocalizedText NobodyNewHelp { get; } = new(
        "who did not answer in time would only be asked again; name somebody else",
        "ceux qui n’ont pas répondu à temps seraient seulement relancés ; désignez quelqu’un d’autre");

    public static LocalizedText NotAVoterHelp { get; } = new(
        "name one of the `voters` of the step",
        "désignez l’un des `voters` de l’étape");

    public static LocalizedText VetoHelp { get; } = new(
        "a veto belongs to somebody among the voters",
        "un veto appartient à quelqu’un parmi les votants");

    public static LocalizedText TooFewHelp { get; } = new(
        "name more voters, or lower the quorum",
        "désignez davantage de votants ou abaissez le quorum");

    public static LocalizedText TooLightHelp { get; } = new(
        "name more voters, or lower the weight",
        "désignez davantage de votants ou abaissez le poids");

    public static LocalizedText TooFewHereHelp { get; } = new(
        "name more voters or an escalation level; who votes on one step may vote on another only where `earlierVotersMayVote` says so",
        "désignez davantage de votants ou un niveau d’escalade ; qui vote à une étape ne vote à une autre que si `earlierVotersMayVote` le permet");

    public static LocalizedText NotAVoter(PartyReference party) => new($"`{party}` does not vote on this step", $"`{party}` ne vote pas à cette étape");

    public static LocalizedText GivenTwice(PartyReference party) => new($"`{party}` is given a weight twice", $"`{party}` reçoit deux fois un poids");

    public static LocalizedText TooFew(int quorum, int people) => new(
        $"a quorum of {quorum}, and at most {people} could ever vote in a unit",
        $"un quorum de {quorum}, alors qu’au plus {people} pourraient un jour voter dans une unité");

    public static LocalizedText TooLight(int required, long weight) => new(
        $"a weight of {required}, and those who could ever vote in a unit weigh at most {weight}",
        $"un poids de {required}, alors que ceux qui pourraient un jour voter dans une unité pèsent au plus {weight}");

    /// <summary>Where a step cannot pass: up to three units by name, and how many more.</summary>
    public static LocalizedText TooFewHere(IReadOnlyList<UnitId> units)
    {
        const int Shown = 3;
        var names = string.Join(", ", units.Take(Shown).Select(u => $"`{u}`"));
        var more = units.Count - Shown;
        return new(
            $"too few people can vote on this step, after those before it, in {names}{(more > 0 ? $" and {more} more" : string.Empty)}",
            $"trop peu de personnes peuvent voter à cette étape, après celles qui précèdent, dans {names}{(more > 0 ? $" et {more} de plus" : string.Empty)}");
    }
}
