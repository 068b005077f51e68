using Governance.Organization;

namespace Governance.Decisions;

/// <summary>A rule that limits the request to a level.</summary>
public sealed record Ceiling
{
    /// <summary>What kind of rule limits.</summary>
    public required CeilingKind Kind { get; init; }

    /// <summary>The <c>@id</c> of the policy, the id of the thresholds, the name of the built-in rule (<see cref="BuiltInRules"/>) or of the extension.</summary>
    public required string Rule { get; init; }

    /// <summary>The level above which it forbids.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>Why, for people; <see langword="null"/> when a policy's author wrote no reason.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The law, charter or control that it implements; <see langword="null"/> when there is none.</summary>
    public string? Cites { get; init; }

    /// <summary>Who answers for the rule; <see langword="null"/> when nobody is named.</summary>
    public PartyReference? Owner { get; init; }

    /// <summary>The validation protocols that it demands at an approval level.</summary>
    public ValueList<ProtocolId> Protocols { get; init; }

    /// <summary>The duties that come with it.</summary>
    public ValueList<ObligationId> Obligations { get; init; }

    /// <summary>How its condition erred, or the extension failed, which makes it apply in full; <see langword="null"/> when neither did.</summary>
    public LocalizedText? Error { get; init; }

    /// <summary>
    /// Whether it holds the decision down: its level is the decision's, and the grants reach higher. Removing all binding ceilings raises the
    /// decision; removing any other ceiling changes nothing.
    /// </summary>
    public bool IsBinding { get; init; }

    /// <summary>Whether it alone holds the decision down: it is the only binding ceiling.</summary>
    public bool IsDecisive { get; init; }
}
