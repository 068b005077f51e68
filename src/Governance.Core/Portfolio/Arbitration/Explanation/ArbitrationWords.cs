using System.Globalization;

namespace Governance.Portfolio;

/// <summary>The words of an arbitration's explanation in one language.</summary>
internal sealed record ArbitrationWords
{
    public static ArbitrationWords English { get; } = new()
    {
        Colon = ":",
        Rank = "Rank: {0} of {1}",
        Range = "{0} to {1}",
        AsScoresTurnOut = "as missing scores turn out",
        Value = "Value: {0}",
        OwesMostTo = "It owes most to: {0}",
        Veto = "Veto: {0}",
        PossibleVeto = "Possible veto: {0}",
        Nothing = "none",
        DominatedBy = "Dominated by: {0}",
        AndOthers = "{0} and {1} more",
        ToChange = "To change the class:",
        NoWeights = "as the scores stand, no weights change it",
        Exactly = "move {0} of all weight, and it is: {1} ({2})",
        MoreThan = "move more than {0} of all weight, and it can be: {1} ({2})",
        FromTo = "{0} from {1} to {2}",
        Lift = "reach a score that is allowed by {0}: nothing makes up for its veto",
        Obtain = "obtain the score by {0}: {1}",
        Settles = "it could settle the class by itself",
        VetoHangs = "a veto hangs on it",
        ValueHangs = "{0} of the value hangs on it",
        Percent = "{0}%",
        Tiny = "less than {0}",
        Numbers = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." },
    };

    public static ArbitrationWords French { get; } = new()
    {
        Colon = "\u00a0:",
        Rank = "Rang\u00a0: {0} sur {1}",
        Range = "{0} à {1}",
        AsScoresTurnOut = "selon ce que seront les notes manquantes",
        Value = "Valeur\u00a0: {0}",
        OwesMostTo = "Ce qui y compte le plus\u00a0: {0}",
        Veto = "Veto\u00a0: {0}",
        PossibleVeto = "Veto possible\u00a0: {0}",
        Nothing = "aucun",
        DominatedBy = "Dominé par\u00a0: {0}",
        AndOthers = "{0} et {1} de plus",
        ToChange = "Pour changer la classe\u00a0:",
        NoWeights = "avec ces notes, aucun poids ne la change",
        Exactly = "déplacer {0} du poids total, et c’est\u00a0: {1} ({2})",
        MoreThan = "déplacer plus de {0} du poids total, et ce peut être\u00a0: {1} ({2})",
        FromTo = "{0} de {1} à {2}",
        Lift = "atteindre une note permise selon le critère {0}\u00a0: rien ne compense son veto",
        Obtain = "obtenir la note du critère {0}\u00a0: {1}",
        Settles = "elle pourrait à elle seule fixer la classe",
        VetoHangs = "un veto en dépend",
        ValueHangs = "{0} de la valeur en dépend",
        Percent = "{0}\u00a0%",
        Tiny = "moins de {0}",
        Numbers = new() { NumberGroupSeparator = "\u202f", NumberDecimalSeparator = "," },
    };

    public required string Colon { get; init; }

    public required string Rank { get; init; }

    public required string Range { get; init; }

    public required string AsScoresTurnOut { get; init; }

    public required string Value { get; init; }

    public required string OwesMostTo { get; init; }

    public required string Veto { get; init; }

    public required string PossibleVeto { get; init; }

    public required string Nothing { get; init; }

    public required string DominatedBy { get; init; }

    public required string AndOthers { get; init; }

    public required string ToChange { get; init; }

    /// <summary>No weights change the class.</summary>
    public required string NoWeights { get; init; }

    /// <summary>A change that is attained: weight, class, weights.</summary>
    public required string Exactly { get; init; }

    /// <summary>A change that must go a little further: weight, class, weights.</summary>
    public required string MoreThan { get; init; }

    public required string FromTo { get; init; }

    /// <summary>What it takes to be rid of a veto: the criterion.</summary>
    public required string Lift { get; init; }

    public required string Obtain { get; init; }

    public required string Settles { get; init; }

    public required string VetoHangs { get; init; }

    public required string ValueHangs { get; init; }

    public required string Percent { get; init; }

    /// <summary>A share that is not 0 and would be shown as 0.</summary>
    public required string Tiny { get; init; }

    public required NumberFormatInfo Numbers { get; init; }

    public static ArbitrationWords For(CultureInfo culture) => LocalizedText.IsFrench(culture) ? French : English;
}
