using System.Globalization;

namespace Governance.Portfolio;

/// <summary>What is said of a choice under capacity, in both languages.</summary>
internal static class ChoiceWords
{
    public static LocalizedText NoExplanation { get; } = new(string.Empty, string.Empty);

    public static LocalizedText TooMuchMustHave(LocalizedText shortage) => new(
        $"the must-haves and what they need are too much: {shortage.En}",
        $"les incontournables et leurs prérequis sont trop lourds\u00a0: {shortage.Fr}");

    public static LocalizedText MustHavesExclude(ValueList<UseCaseId> useCases) => new(
        $"of {Quoted(useCases)} at most one can be chosen, and the must-haves demand each of them",
        $"parmi {Quoted(useCases)}, un seul au plus peut être retenu, et les incontournables les demandent tous");

    /// <summary>How much of a capacity is missing.</summary>
    public static LocalizedText Shortage(CapacityShortage shortage, ChoiceIndex index)
    {
        var capacity = index.Capacities.First(c => c.Id == shortage.Capacity);
        return new(
            $"`{capacity.Id}` is short by {English(shortage.Missing)} ({capacity.Unit.En})",
            $"il manque {French(shortage.Missing)} à `{capacity.Id}` ({capacity.Unit.Fr ?? capacity.Unit.En})");
    }

    public static LocalizedText Explain(LeftOutCandidate candidate, ChoiceIndex index)
    {
        var shortages = candidate.Shortages.Select(s => Shortage(s, index)).ToArray();
        var missing = new LocalizedText(string.Join(", ", shortages.Select(s => s.En)), string.Join(", ", shortages.Select(s => s.Fr)));
        var reason = Reason(candidate, missing);
        return candidate.Instead is { } instead ? Join(reason, Instead(instead)) : reason;
    }

    private static LocalizedText Reason(LeftOutCandidate candidate, LocalizedText missing) => candidate.Reason switch
    {
        LeftOutReason.NeverFits => new(
            $"can never be chosen beside the must-haves: {missing.En}",
            $"ne peut jamais être retenu à côté des incontournables\u00a0: {missing.Fr}"),
        LeftOutReason.NeverAllowed => new(
            $"can never be chosen: it or what it needs and {Quoted(candidate.ExcludedBy)} exclude one another",
            $"ne peut jamais être retenu\u00a0: lui-même ou ses prérequis et {Quoted(candidate.ExcludedBy)} s’excluent"),
        LeftOutReason.Excluded => new(
            $"excluded by {Quoted(candidate.ExcludedBy)}",
            $"exclu par {Quoted(candidate.ExcludedBy)}"),
        LeftOutReason.PrerequisiteLeftOut => new(
            $"needs {Quoted(candidate.Prerequisites)} as well, and together there is no room: {missing.En}",
            $"demande aussi {Quoted(candidate.Prerequisites)}, et la place manque pour l’ensemble\u00a0: {missing.Fr}"),
        LeftOutReason.NoRoom => new($"no room: {missing.En}", $"la place manque\u00a0: {missing.Fr}"),
        _ => new("could be chosen and would add nothing", "pourrait être retenu et n’ajouterait rien"),
    };

    private static LocalizedText Instead(ChoiceDisplacement instead)
    {
        var leaving = instead.Leaving.IsEmpty
            ? new LocalizedText("nothing would have to leave", "rien n’aurait à sortir")
            : new($"{Quoted(instead.Leaving)} would have to leave", $"{Quoted(instead.Leaving)} {(instead.Leaving.Count > 1 ? "devraient" : "devrait")} sortir");
        var total = instead.Loss == 0
            ? new LocalizedText("the total would be the same", "le total serait le même")
            : new LocalizedText(
                $"the total would be {English(instead.Loss)} lower{(instead.IsProved ? string.Empty : " or less")}",
                $"le total baisserait de {French(instead.Loss)}{(instead.IsProved ? string.Empty : " ou moins")}");
        return new($"for it {leaving.En}, and {total.En}", $"pour lui faire place, {leaving.Fr}, et {total.Fr}");
    }

    private static LocalizedText Join(LocalizedText one, LocalizedText other) => new($"{one.En}; {other.En}", $"{one.Fr}\u202f; {other.Fr}");

    private static string Quoted(ValueList<UseCaseId> useCases) => string.Join(", ", useCases.Select(id => $"`{id}`"));

    private static string English(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string French(decimal number) => English(number).Replace('.', ',');
}
