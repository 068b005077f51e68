using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <summary>How a unit differs from the one above it, in both languages.</summary>
internal static class UnitWords
{
    public static LocalizedText Nobody { get; } = new("nobody", "personne");

    public static LocalizedText Accountable { get; } = new("accountable", "responsable");

    public static LocalizedText Responsible { get; } = new("responsible", "exécution");

    public static LocalizedText Consulted { get; } = new("consulted", "consultation");

    public static LocalizedText Informed { get; } = new("informed", "information");

    public static LocalizedText SaidAgain { get; } = new("says again what holds above", "répète ce qui vaut au-dessus");

    public static LocalizedText TheSame { get; } = new("the same", "la même chose");

    /// <summary>How many must agree at each level.</summary>
    public static LocalizedText Quorum(ValueList<int> levels) => new(
        $"{string.Join(", then ", levels)} must agree",
        $"{string.Join(", puis ", levels)} {(levels.All(quorum => quorum == 1) ? "doit" : "doivent")} approuver");

    public static LocalizedText Weight(int weight) => weight == 0
        ? new("no weight is needed", "aucun poids n’est requis")
        : new($"a weight of {weight} must agree", $"un poids de {weight} doit approuver");

    /// <summary>How long each level lasts.</summary>
    public static LocalizedText Time(ValueList<Duration> levels)
    {
        LocalizedText[] lengths = [.. levels.Select(PeriodWords.Of)];
        return new($"within {string.Join(", then ", lengths.Select(l => l.En))}", $"sous {string.Join(", puis ", lengths.Select(l => l.Fr))}");
    }

    public static LocalizedText Veto(LocalizedText holders) => new($"veto: {holders.En}", $"veto : {holders.Fr ?? holders.En}");

    public static LocalizedText Requester(bool mayVote) => mayVote
        ? new("the requester may vote", "le demandeur peut voter")
        : new("the requester may not vote", "le demandeur ne peut pas voter");

    public static LocalizedText EarlierVoters(bool mayVote) => mayVote
        ? new("earlier voters may vote again", "qui a déjà voté peut revoter")
        : new("earlier voters may not vote again", "qui a déjà voté ne peut pas revoter");

    public static LocalizedText FurtherStep(ValidationStep step, LocalizedText voters)
    {
        var length = PeriodWords.Of(step.Deadline);
        return new(
            $"further step: {step.Quorum} of {voters.En}, within {length.En}",
            $"étape supplémentaire : {step.Quorum} parmi {voters.Fr ?? voters.En}, sous {length.Fr}");
    }

    public static LocalizedText Lifetime(Duration lifetime)
    {
        var length = PeriodWords.Of(lifetime);
        return new($"an approval lasts {length.En}", $"une approbation dure {length.Fr}");
    }

    public static LocalizedText AtMost(AutonomyLevel level) => level == AutonomyLevel.None
        ? new("forbids", "interdit")
        : new($"at most {level.DisplayName.En}", $"au plus {level.DisplayName.Fr}");

    public static LocalizedText In(IEnumerable<ProtocolId> protocols)
    {
        var ids = string.Join(", ", protocols.Select(id => $"`{id}`"));
        return new($"votes in {ids}", $"vote dans {ids}");
    }

    public static LocalizedText Bands(AmountThresholds thresholds)
    {
        var types = string.Join(", ", thresholds.DecisionTypes.Select(id => $"`{id}`"));
        return thresholds.Bands.Count == 1
            ? new($"{types}: 1 band", $"{types} : 1 tranche")
            : new($"{types}: {thresholds.Bands.Count} bands", $"{types} : {thresholds.Bands.Count} tranches");
    }

    public static LocalizedText Hours(IEnumerable<DelegationId> delegations)
    {
        var ids = string.Join(", ", delegations.Select(id => id.Value).Order(StringComparer.Ordinal).Select(id => $"`{id}`"));
        return new($"{ids}: in its hours only", $"{ids} : à ses heures seulement");
    }
}
