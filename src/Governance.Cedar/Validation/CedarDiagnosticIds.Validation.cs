namespace Governance.Cedar;

// Validation of policies: 401–499.
public static partial class CedarDiagnosticIds
{
    /// <summary>An entity type that the schema does not declare.</summary>
    public const string UnknownEntityType = "CEDAR401";

    /// <summary>An action that the schema does not declare.</summary>
    public const string UnknownAction = "CEDAR402";

    /// <summary>An id that an enumerated entity type does not have.</summary>
    public const string UnknownEnumerationId = "CEDAR403";

    /// <summary>No action applies to what the scope admits, so that the policy never applies.</summary>
    public const string InapplicableAction = "CEDAR404";

    /// <summary>An operand of a type that the operator does not take.</summary>
    public const string UnexpectedType = "CEDAR410";

    /// <summary>Two types that cannot be compared, or that cannot be in one set.</summary>
    public const string IncompatibleTypes = "CEDAR411";

    /// <summary>An attribute that the type does not have.</summary>
    public const string UnknownAttribute = "CEDAR412";

    /// <summary>An attribute that may be absent, read without asking for it first.</summary>
    public const string UnguardedAttribute = "CEDAR413";

    /// <summary>A tag read without asking for it first.</summary>
    public const string UnguardedTag = "CEDAR414";

    /// <summary>A tag read from an entity type that has none.</summary>
    public const string NoTags = "CEDAR415";

    /// <summary>An empty set, whose members have no type; in strict validation.</summary>
    public const string EmptySet = "CEDAR416";

    /// <summary>An extension constructor called with something else than a literal; in strict validation.</summary>
    public const string LiteralExpected = "CEDAR417";

    /// <summary>A literal that the extension constructor does not accept.</summary>
    public const string InvalidLiteral = "CEDAR418";

    /// <summary>An extension function called with too few or too many arguments.</summary>
    public const string WrongArgumentCount = "CEDAR419";

    /// <summary>More steps from entity to entity than the level allows (RFC 76).</summary>
    public const string LevelExceeded = "CEDAR430";

    /// <summary>An entity named in the policy is read, which level validation does not allow (RFC 76).</summary>
    public const string LiteralDereferenced = "CEDAR431";

    /// <summary>The policy can never apply; a warning.</summary>
    public const string ImpossiblePolicy = "CEDAR440";

    /// <summary>A text with characters that reverse the direction of writing; a warning.</summary>
    public const string BidirectionalText = "CEDAR441";

    /// <summary>A text that mixes scripts, so that letters may be taken for others; a warning.</summary>
    public const string MixedScripts = "CEDAR442";

    /// <summary>A name with characters that may be taken for others, or are invisible; a warning.</summary>
    public const string ConfusableName = "CEDAR443";
}
