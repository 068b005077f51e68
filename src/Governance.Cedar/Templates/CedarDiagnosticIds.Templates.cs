namespace Governance.Cedar;

// Sets of policies, templates and links.
public static partial class CedarDiagnosticIds
{
    /// <summary>The same id for two policies, templates or links of one set.</summary>
    public const string RepeatedPolicyId = "CEDAR251";

    /// <summary>A link to a template that the set does not have.</summary>
    public const string UnknownTemplate = "CEDAR252";

    /// <summary>A link that leaves a slot of its template open.</summary>
    public const string MissingSlotValue = "CEDAR253";

    /// <summary>A link that fills a slot which its template does not have.</summary>
    public const string UnexpectedSlotValue = "CEDAR254";
}
