namespace Governance.Decisions;

/// <summary>What a rule in C# says of a request: a ceiling, duties, or nothing.</summary>
public sealed record RuleAnswer
{
    /// <summary>The rule has nothing to say: it leaves no trace among the ceilings of the decision.</summary>
    public static RuleAnswer NoLimit { get; } = new();

    /// <summary>The level above which the rule forbids; <see cref="AutonomyLevel.ActMonitored"/>, the default, limits nothing.</summary>
    public AutonomyLevel Ceiling { get; init; } = AutonomyLevel.ActMonitored;

    /// <summary>Why, for people; <see langword="null"/>, the default, for no reason.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The law, charter or control that the rule implements; <see langword="null"/>, the default, when there is none.</summary>
    public string? Cites { get; init; }

    /// <summary>The duties that come with it, among those that the rule declares; none unless given.</summary>
    public ValueList<ObligationId> Obligations { get; init; }

    /// <summary>The protocols that must pass at an approval level, among those that the rule declares; none unless given.</summary>
    public ValueList<ProtocolId> Protocols { get; init; }

    /// <summary>A ceiling with a reason.</summary>
    /// <param name="ceiling">The level above which the rule forbids.</param>
    /// <param name="because">Why, for people.</param>
    public static RuleAnswer Limit(AutonomyLevel ceiling, LocalizedText because) => new() { Ceiling = ceiling, Because = because };

    /// <summary>Duties without a limit.</summary>
    /// <param name="obligations">The duties.</param>
    public static RuleAnswer Oblige(params ValueList<ObligationId> obligations) => new() { Obligations = obligations };

    /// <summary>Whether it says anything at all.</summary>
    internal bool SaysNothing => Ceiling == AutonomyLevel.ActMonitored && Obligations.IsEmpty && Protocols.IsEmpty;
}
