using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What is said of adaptations of protocols that do not hold together, in both languages.</summary>
internal static class AdaptationWords
{
    public static LocalizedText SaysNothing { get; } = new(
        "nothing is stricter here than above",
        "rien n’est plus strict ici qu’au-dessus");

    public static LocalizedText Already { get; } = new(
        "this holds above already",
        "ceci vaut déjà au-dessus");

    public static LocalizedText LooserHelp { get; } = new(
        "a unit can only be stricter than the units above it; leave this out, or make it stricter",
        "une unité ne peut qu’être plus stricte que celles au-dessus ; supprimez ceci ou rendez-le plus strict");

    public static LocalizedText AmbiguousHelp { get; } = new(
        "give the steps of the protocol different English names",
        "donnez aux étapes du protocole des noms anglais différents");

    public static LocalizedText TooFewHelp { get; } = new(
        "ask for what the people of the unit can give; without it the step would only be passed on",
        "demandez ce que les personnes de l’unité peuvent donner ; sinon l’étape serait seulement transmise plus loin");

    public static LocalizedText Twice(ProtocolAdaptation local) => new(
        $"`{local.Unit}` already says what is stricter about `{local.Protocol}`",
        $"`{local.Unit}` dit déjà ce qui est plus strict dans `{local.Protocol}`");

    public static LocalizedText StepTwice(string step) => new($"the step `{step}` is named twice", $"l’étape `{step}` figure deux fois");

    public static LocalizedText NameTaken(string name) => new(
        $"another step is called `{name}` already",
        $"une autre étape s’appelle déjà `{name}`");

    public static LocalizedText NoStep(ProtocolId protocol, string step) => new(
        $"`{protocol}` has no step called `{step}`",
        $"`{protocol}` n’a pas d’étape appelée `{step}`");

    public static LocalizedText Ambiguous(string step) => new(
        $"more than one step is called `{step}`",
        $"plus d’une étape s’appelle `{step}`");

    /// <summary>The names by which a unit can speak of the steps.</summary>
    public static LocalizedText StepsAre(ValidationProtocol protocol)
    {
        var names = string.Join(", ", protocol.Steps.Select(step => $"`{step.Name.En}`"));
        return new($"its steps by their English names: {names}", $"ses étapes par leurs noms anglais : {names}");
    }

    public static LocalizedText LessThanAbove(int local, int above) => new(
        $"{local} here, and {above} above this unit",
        $"{local} ici, alors que c’est {above} au-dessus de cette unité");

    public static LocalizedText LongerThanAbove(Duration above)
    {
        var length = PeriodWords.Of(above);
        return new($"this is longer than above this unit: {length.En}", $"ceci est plus long qu’au-dessus de cette unité : {length.Fr}");
    }

    public static LocalizedText TooFew(int quorum, int people, UnitId unit) => new(
        $"a quorum of {quorum}, and at most {people} could ever vote in `{unit}`",
        $"un quorum de {quorum}, alors qu’au plus {people} pourraient un jour voter dans `{unit}`");

    public static LocalizedText TooLight(int required, long weight, UnitId unit) => new(
        $"a weight of {required}, and those who could ever vote in `{unit}` weigh at most {weight}",
        $"un poids de {required}, alors que ceux qui pourraient un jour voter dans `{unit}` pèsent au plus {weight}");

    public static LocalizedText TooFewHere(LocalizedText step, IReadOnlyList<UnitId> units)
    {
        var told = ProtocolWords.TooFewHere(units);
        return new($"“{step.En}”: {told.En}", $"« {step.Fr ?? step.En} » : {told.Fr}");
    }
}
