namespace Governance;

/// <content>Diagnostics of agents and their careers.</content>
public static partial class DiagnosticIds
{
    /// <summary>A step of an agent's career is not taken: the decision does not let it proceed.</summary>
    public const string RefusedTransition = "GOV2050";

    /// <summary>A certificate is above the right of the body that issued it, or outside the unit for which the body decides.</summary>
    public const string AboveRight = "GOV2051";

    /// <summary>The history of an agent does not lead, step by step, to where the agent stands.</summary>
    public const string BrokenHistory = "GOV2052";

    /// <summary>A person owns more agents than the rules allow.</summary>
    public const string SpanOfControl = "GOV2053";

    /// <summary>An id begins with what the library keeps for itself.</summary>
    public const string ReservedId = "GOV2054";

    /// <summary>Evidence would count twice.</summary>
    public const string CountedTwice = "GOV2055";

    /// <summary>A higher level asks for less evidence than a lower one.</summary>
    public const string FallingEvidence = "GOV2056";

    /// <summary>The owner of an agent, or its deputy, has left or leaves on a known date, and nobody takes over.</summary>
    public const string NoSuccession = "GOV2057";
}
