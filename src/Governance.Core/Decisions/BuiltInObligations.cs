namespace Governance.Decisions;

/// <summary>The ids of the duties that the library itself attaches to decisions.</summary>
public static class BuiltInObligations
{
    /// <summary>Hear the party before acting: the responsibility matrix names it as consulted.</summary>
    public static ObligationId Consult { get; } = new("built-in.consult");

    /// <summary>Tell the party after acting: the responsibility matrix names it as informed.</summary>
    public static ObligationId Inform { get; } = new("built-in.inform");

    /// <summary>Have the emergency reviewed by somebody other than the person who declared it.</summary>
    public static ObligationId ReviewEmergency { get; } = new("built-in.review-emergency");
}
