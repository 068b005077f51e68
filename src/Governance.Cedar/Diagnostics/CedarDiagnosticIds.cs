namespace Governance.Cedar;

/// <summary>
/// Every kind of problem this library reports. An id is never reused for something else. 001–009 limits, 010–019 characters and literals,
/// 020–099 syntax, 101–199 evaluation, 201–249 entities, 251–299 policy sets and templates, 301–399 schemas, 401–499 validation,
/// 501–599 conformance of entities and requests.
/// </summary>
public static partial class CedarDiagnosticIds
{
    /// <summary>The text is longer than <see cref="CedarLimits.TextLength"/>.</summary>
    public const string TextTooLong = "CEDAR001";

    /// <summary>More is open at one place than <see cref="CedarLimits.NestingDepth"/>.</summary>
    public const string NestingTooDeep = "CEDAR002";

    /// <summary>More operators on top of one another than <see cref="CedarLimits.ExpressionHeight"/>.</summary>
    public const string ExpressionTooTall = "CEDAR003";

    /// <summary>More errors than <see cref="CedarLimits.Diagnostics"/>; the rest is not reported.</summary>
    public const string TooManyErrors = "CEDAR004";

    /// <summary>A character that has no meaning in Cedar.</summary>
    public const string UnexpectedCharacter = "CEDAR010";

    /// <summary>A string literal without its closing quote.</summary>
    public const string UnterminatedString = "CEDAR011";

    /// <summary>A character or escape that may not stand in a string literal.</summary>
    public const string InvalidString = "CEDAR012";

    /// <summary>An integer outside the signed 64-bit range.</summary>
    public const string IntegerOutOfRange = "CEDAR013";

    /// <summary>Something else was expected here.</summary>
    public const string UnexpectedToken = "CEDAR020";

    /// <summary>A policy without its final <c>;</c>.</summary>
    public const string MissingSemicolon = "CEDAR021";

    /// <summary><c>=</c> where <c>==</c> is meant.</summary>
    public const string SingleEquals = "CEDAR022";

    /// <summary>A policy starts with neither <c>permit</c> nor <c>forbid</c>.</summary>
    public const string UnknownEffect = "CEDAR023";

    /// <summary>A condition starts with neither <c>when</c> nor <c>unless</c>.</summary>
    public const string UnknownCondition = "CEDAR024";

    /// <summary>The same annotation twice on one policy.</summary>
    public const string RepeatedAnnotation = "CEDAR025";

    /// <summary>The scope is not <c>principal, action, resource</c>.</summary>
    public const string ScopeVariable = "CEDAR026";

    /// <summary>An operator that the scope does not allow.</summary>
    public const string ScopeOperator = "CEDAR027";

    /// <summary>The scope needs an entity reference here.</summary>
    public const string ScopeEntity = "CEDAR028";

    /// <summary>The action scope refers to something that is not an action.</summary>
    public const string ActionType = "CEDAR029";

    /// <summary>A template slot where it may not stand: in a condition, for the action, or <c>?resource</c> for the principal.</summary>
    public const string Slot = "CEDAR030";

    /// <summary>A condition without an expression.</summary>
    public const string EmptyCondition = "CEDAR031";

    /// <summary>A reserved word used as a name.</summary>
    public const string ReservedWord = "CEDAR032";

    /// <summary>A name that is none of Cedar's four variables.</summary>
    public const string UnknownVariable = "CEDAR033";

    /// <summary>A function that does not exist.</summary>
    public const string UnknownFunction = "CEDAR034";

    /// <summary>A method that does not exist.</summary>
    public const string UnknownMethod = "CEDAR035";

    /// <summary>A method called with too few or too many arguments.</summary>
    public const string ArgumentCount = "CEDAR036";

    /// <summary>Two comparisons in a row without parentheses.</summary>
    public const string ChainedRelation = "CEDAR037";

    /// <summary>More than four <c>!</c> or <c>-</c> in a row.</summary>
    public const string TooManyUnary = "CEDAR038";

    /// <summary>An operator that Cedar does not have, such as <c>/</c>.</summary>
    public const string UnsupportedOperator = "CEDAR039";

    /// <summary>The same key twice in one record.</summary>
    public const string RepeatedKey = "CEDAR040";

    /// <summary>Only a string literal may stand here.</summary>
    public const string StringExpected = "CEDAR041";

    /// <summary>Only a type name may stand here.</summary>
    public const string TypeNameExpected = "CEDAR042";

    /// <summary>An operand of another kind than the operator takes.</summary>
    public const string TypeError = "CEDAR101";

    /// <summary>Arithmetic left the signed 64-bit range.</summary>
    public const string Overflow = "CEDAR102";

    /// <summary>An entity or record lacks the attribute.</summary>
    public const string MissingAttribute = "CEDAR103";

    /// <summary>An entity lacks the tag.</summary>
    public const string MissingTag = "CEDAR104";

    /// <summary>An attribute or tag is read from an entity that does not exist.</summary>
    public const string MissingEntity = "CEDAR105";

    /// <summary>A text that the extension constructor does not accept.</summary>
    public const string InvalidExtensionText = "CEDAR106";

    /// <summary>An extension function called with too few or too many arguments.</summary>
    public const string ExtensionArgumentCount = "CEDAR107";

    /// <summary>The same entity twice, with different content.</summary>
    public const string ConflictingEntity = "CEDAR201";

    /// <summary>An entity is its own ancestor.</summary>
    public const string HierarchyCycle = "CEDAR202";
}
