namespace Governance;

/// <content>Arbitration.</content>
public static partial class DiagnosticIds
{
    /// <summary>Weights do not sum to what they are declared to sum to, or none of them is above 0.</summary>
    public const string WeightTotal = "GOV2060";

    /// <summary>A value function has no or several forms, rises and falls, or is worth the same everywhere.</summary>
    public const string BrokenValueFunction = "GOV2061";

    /// <summary>Two criteria count the same, or seem to.</summary>
    public const string OverlappingCriteria = "GOV2062";
}
