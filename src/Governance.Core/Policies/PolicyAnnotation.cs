namespace Governance.Policies;

/// <summary>The Cedar annotations that governance gives a meaning to.</summary>
/// <remarks>Every other annotation is kept and has no effect, unless it is so near to one of these that it must be a misspelling.</remarks>
public static class PolicyAnnotation
{
    /// <summary>The id of the rule; required, unique in the model.</summary>
    public const string Id = "id";

    /// <summary>On a permit: grants up to this level. Without it, up to <see cref="AutonomyLevel.ActMonitored"/>.</summary>
    public const string Autonomy = "autonomy";

    /// <summary>On a forbid: forbids above this level. Without it, above <see cref="AutonomyLevel.None"/>.</summary>
    public const string Ceiling = "ceiling";

    /// <summary>On a forbid: the validation protocols, parted by commas, that must pass at an approval level.</summary>
    public const string Protocol = "protocol";

    /// <summary>The obligations, parted by commas, that come with the decision.</summary>
    public const string Obligation = "obligation";

    /// <summary>The accountable party: <c>person:</c>, <c>role:</c> or <c>body:</c> and an id.</summary>
    public const string Owner = "owner";

    /// <summary>The reason that people read, in English.</summary>
    public const string Because = "because";

    /// <summary>The reason that people read, in French.</summary>
    public const string BecauseFr = "because_fr";

    /// <summary>The law, charter or control that the rule implements.</summary>
    public const string Cites = "cites";

    /// <summary>In force from this ISO 8601 date or UTC instant on.</summary>
    public const string From = "from";

    /// <summary>In force before this ISO 8601 date or UTC instant.</summary>
    public const string Until = "until";

    /// <summary>All of them.</summary>
    public static ValueList<string> All { get; } = [Id, Autonomy, Ceiling, Protocol, Obligation, Owner, Because, BecauseFr, Cites, From, Until];
}
