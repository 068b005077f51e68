using System.Globalization;

namespace Governance.Decisions;

/// <summary>The words of an explanation in one language.</summary>
internal sealed record ExplanationWords
{
    public static ExplanationWords English { get; } = new()
    {
        Question = "Question",
        CountsAs = "counts as",
        GrantedBy = "Allowed by",
        NothingGrants = "nothing: no rule allows this",
        DoesNotCount = "does not count",
        Misses = "does not apply",
        LimitedBy = "Limited by",
        NothingLimits = "nothing",
        Binding = "binding",
        Decisive = "decisive",
        UpTo = "up to",
        AtMost = "at most",
        Forbids = "forbids",
        OnAuthorityOf = "On the authority of",
        InThePlaceOf = "in the place of",
        Through = "through",
        MustBeValidated = "Before it takes effect",
        Obligations = "Duties",
        ToGoFurther = "To reach",
        Policy = "policy",
        Delegation = "delegation",
        BuiltIn = "rule",
        Extension = "extension",
        Emergency = "emergency",
        Office = "office",
        Threshold = "threshold",
        Budgets = "Budgets",
        Left = "{0} left of {1} after this act",
        Presented = "Presented",
        Approval = "approval",
        Plan = "plan",
        MetBy = "met by",
        Before = "before",
        PolicyVersion = "Rules",
        Digest = "Digest",
        ErrorApplies = "it applies in full",
        Colon = ":",
        Step = "{0}: {1} of {2}, within {3}",
        StricterIn = "made stricter in",
        Nobody = "nobody named",
        For = "for",
        In = "in",
        Days = "d",
        Numbers = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." },
    };

    public static ExplanationWords French { get; } = new()
    {
        Question = "Question",
        CountsAs = "compte pour",
        GrantedBy = "Permis par",
        NothingGrants = "rien : aucune règle ne le permet",
        DoesNotCount = "ne compte pas",
        Misses = "ne s’applique pas",
        LimitedBy = "Limité par",
        NothingLimits = "rien",
        Binding = "contraignant",
        Decisive = "décisif",
        UpTo = "jusqu’à",
        AtMost = "au plus",
        Forbids = "interdit",
        OnAuthorityOf = "Sous l’autorité de",
        InThePlaceOf = "à la place de",
        Through = "par",
        MustBeValidated = "Avant de prendre effet",
        Obligations = "Obligations",
        ToGoFurther = "Pour atteindre",
        Policy = "politique",
        Delegation = "délégation",
        BuiltIn = "règle",
        Extension = "extension",
        Emergency = "urgence",
        Office = "fonction",
        Threshold = "seuil",
        Budgets = "Budgets",
        Left = "{0} restants sur {1} après cet acte",
        Presented = "Présenté",
        Approval = "approbation",
        Plan = "plan",
        MetBy = "satisfaite par",
        Before = "avant le",
        PolicyVersion = "Règles",
        Digest = "Empreinte",
        ErrorApplies = "elle s’applique en entier",
        Colon = " :",
        Step = "{0} : {1} parmi {2}, sous {3}",
        StricterIn = "rendu plus strict dans",
        Nobody = "personne de désigné",
        For = "pour",
        In = "dans",
        Days = "j",
        Numbers = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," },
    };

    public required string Question { get; init; }

    /// <summary>The sum with which an act is compared with limits when earlier acts count with it.</summary>
    public required string CountsAs { get; init; }

    public required string GrantedBy { get; init; }

    public required string NothingGrants { get; init; }

    public required string DoesNotCount { get; init; }

    public required string Misses { get; init; }

    public required string LimitedBy { get; init; }

    public required string NothingLimits { get; init; }

    public required string Binding { get; init; }

    public required string Decisive { get; init; }

    public required string UpTo { get; init; }

    public required string AtMost { get; init; }

    public required string Forbids { get; init; }

    public required string OnAuthorityOf { get; init; }

    public required string InThePlaceOf { get; init; }

    public required string Through { get; init; }

    public required string MustBeValidated { get; init; }

    public required string Obligations { get; init; }

    public required string ToGoFurther { get; init; }

    public required string Policy { get; init; }

    public required string Delegation { get; init; }

    public required string BuiltIn { get; init; }

    public required string Extension { get; init; }

    public required string Emergency { get; init; }

    public required string Office { get; init; }

    public required string Threshold { get; init; }

    public required string Budgets { get; init; }

    /// <summary>What is left of a budget, and its limit.</summary>
    public required string Left { get; init; }

    public required string Presented { get; init; }

    public required string Approval { get; init; }

    public required string Plan { get; init; }

    public required string MetBy { get; init; }

    public required string Before { get; init; }

    public required string PolicyVersion { get; init; }

    public required string Digest { get; init; }

    public required string ErrorApplies { get; init; }

    /// <summary>The colon with the space that the language puts before it.</summary>
    public required string Colon { get; init; }

    /// <summary>A step of a protocol: name, quorum, voters, deadline.</summary>
    public required string Step { get; init; }

    /// <summary>Before the units that made a protocol stricter.</summary>
    public required string StricterIn { get; init; }

    /// <summary>Who asks, when a malformed request does not say.</summary>
    public required string Nobody { get; init; }

    public required string For { get; init; }

    public required string In { get; init; }

    /// <summary>The abbreviation of days; hours are “h” in both languages.</summary>
    public required string Days { get; init; }

    /// <summary>How numbers are written: by language, so that the text does not depend on the machine's culture data.</summary>
    public required NumberFormatInfo Numbers { get; init; }
}
