namespace Governance;

/// <summary>The ids of this library's diagnostics. An id is never used again for another problem.</summary>
public static partial class DiagnosticIds
{
    /// <summary>A file or folder that is needed is missing or cannot be read.</summary>
    public const string MissingFile = "GOV1001";

    /// <summary>A file stands in a governance folder that no part of the model reads, so that what it says would be lost.</summary>
    public const string UnknownFile = "GOV1002";

    /// <summary>A file is not well-formed UTF-8.</summary>
    public const string InvalidUtf8 = "GOV1003";

    /// <summary>A text is not well-formed JSON, or is empty.</summary>
    public const string InvalidJson = "GOV1004";

    /// <summary>A text is nested too deeply or is too large.</summary>
    public const string TooLarge = "GOV1005";

    /// <summary>An object has a property that its type does not have.</summary>
    public const string UnknownProperty = "GOV1006";

    /// <summary>An object has the same property twice.</summary>
    public const string DuplicateProperty = "GOV1007";

    /// <summary>An object lacks a property that its type needs.</summary>
    public const string MissingProperty = "GOV1008";

    /// <summary>A value is of another JSON type than needed.</summary>
    public const string WrongType = "GOV1009";

    /// <summary>A value has the right JSON type and the wrong form (a misspelt level, a bad date, a bad id).</summary>
    public const string InvalidValue = "GOV1010";

    /// <summary>A file has more problems than are shown.</summary>
    public const string TooManyProblems = "GOV1011";

    /// <summary>Said of schemas before they were read. It is no longer reported, and stands for nothing else.</summary>
    public const string UnusedFile = "GOV1012";

    /// <summary>Two things of one kind have the same id.</summary>
    public const string DuplicateId = "GOV2001";

    /// <summary>An id names nothing of its kind.</summary>
    public const string DanglingReference = "GOV2002";

    /// <summary>Units, jurisdictions or decision types are their own ancestor.</summary>
    public const string Cycle = "GOV2003";

    /// <summary>A number, an amount or a list is outside what its meaning allows.</summary>
    public const string OutOfRange = "GOV2004";

    /// <summary>A period ends before it begins, so that it is never in force.</summary>
    public const string EmptyPeriod = "GOV2005";

    /// <summary>Something is said twice in ways that cannot both hold.</summary>
    public const string Contradiction = "GOV2006";

    /// <summary>A delegation starts at somebody who does not hold the right that it passes on.</summary>
    public const string DelegationRoot = "GOV2007";

    /// <summary>Nobody, or more than one person, would be accountable.</summary>
    public const string NoAccountable = "GOV2008";

    /// <summary>Something is said twice where once is enough, or a part is given to a party whose other part includes it.</summary>
    public const string Repetition = "GOV2010";

    /// <summary>Somebody is away and nobody can stand in: the stand-in has left, or the stand-ins wait for one another.</summary>
    public const string NoStandIn = "GOV2011";

    /// <summary>A governing body has too few members left for its quorum, so that it cannot decide.</summary>
    public const string NoQuorum = "GOV2012";

    /// <summary>A step of a validation protocol, or an escalation level, asks for more people or more weight than it can have.</summary>
    public const string UnreachableQuorum = "GOV2040";

    /// <summary>An escalation level brings nobody who could not vote before.</summary>
    public const string NobodyNew = "GOV2041";

    /// <summary>A weight or a veto is given to a party that does not vote on the step.</summary>
    public const string NotAVoter = "GOV2042";

    /// <summary>The bands of amounts leave a gap, overlap, or end.</summary>
    public const string BrokenBands = "GOV2043";

    /// <summary>A higher amount needs less: its band allows more autonomy, or has approvers of lower rank.</summary>
    public const string FallingThreshold = "GOV2044";

    /// <summary>A protocol is demanded where no approval is awaited.</summary>
    public const string IdleProtocol = "GOV2045";

    /// <summary>Whoever may break the glass would review it alone.</summary>
    public const string SelfReview = "GOV2046";

    /// <summary>A policy has no <c>@id</c>.</summary>
    public const string PolicyWithoutId = "GOV3001";

    /// <summary>An annotation has a value that it cannot have.</summary>
    public const string InvalidAnnotation = "GOV3002";

    /// <summary>An annotation stands on a policy whose effect it cannot have.</summary>
    public const string MisplacedAnnotation = "GOV3003";

    /// <summary>An annotation is almost, not quite, one that governance knows.</summary>
    public const string MisspeltAnnotation = "GOV3004";

    /// <summary>A policy names an entity of the model that does not exist, so that it can never apply.</summary>
    public const string UnknownEntity = "GOV3005";

    /// <summary>A policy template stands where nothing links it, so that it decides nothing.</summary>
    public const string UnlinkedTemplate = "GOV3006";

    /// <summary>A policy of one unit permits, though what a unit adds can only narrow.</summary>
    public const string LocalPermit = "GOV3007";

    /// <summary>A schema declares a type that only the model may declare.</summary>
    public const string RedeclaredModelType = "GOV3008";

    /// <summary>A schema declares a fact of the context that the library sets itself.</summary>
    public const string RedeclaredContextFact = "GOV3009";

    /// <summary>A schema lets a decision type apply to an actor that no request can have.</summary>
    public const string ImpossibleActor = "GOV3010";

    /// <summary>A policy or condition reads an attribute that the things of the model do not have, so that it always errs.</summary>
    public const string UnknownAttribute = "GOV3011";

    /// <summary>A policy asks for a fact that nothing is known to have, and that is almost one that the library sets.</summary>
    public const string MisspeltFact = "GOV3012";
}
