using Governance.Cedar;
using Governance.Organization;
using NodaTime;

namespace Governance.Policies;

/// <summary>A Cedar policy with the meaning that governance's annotations give it: a grant or a ceiling.</summary>
/// <remarks>Two rules are the same when they are the same object; the text of the policy is what identifies its content.</remarks>
public sealed class PolicyRule
{
    /// <summary>The <c>@id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The policy as written.</summary>
    public required Policy Policy { get; init; }

    /// <summary>For a permit, the level up to which it grants; for a forbid, the level above which it forbids.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>The validation protocols that must pass at an approval level; forbids only.</summary>
    public ValueList<ProtocolId> Protocols { get; init; }

    /// <summary>The duties that come with a decision that the rule bears on.</summary>
    public ValueList<ObligationId> Obligations { get; init; }

    /// <summary>The unit to which it is local: it applies there and below; <see langword="null"/> when it applies everywhere. Forbids only.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The accountable person, role or body; <see langword="null"/> to take the one of the responsibility matrix.</summary>
    public PartyReference? Owner { get; init; }

    /// <summary>The reason that people read; <see langword="null"/> when none is written.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The law, charter or control that it implements; <see langword="null"/> when none is written.</summary>
    public string? Cites { get; init; }

    /// <summary>The first instant at which it is in force; <see langword="null"/> for always before <see cref="Until"/>.</summary>
    public Instant? From { get; init; }

    /// <summary>The instant from which it is no longer in force; <see langword="null"/> for never.</summary>
    public Instant? Until { get; init; }

    /// <summary>Whether it grants; otherwise it limits.</summary>
    public bool IsGrant => Policy.Effect == PolicyEffect.Permit;

    internal CompiledPolicy Compiled => field ??= CompiledPolicy.Compile(Policy);

    /// <summary>Whether it is in force at an instant: from <see cref="From"/> on, before <see cref="Until"/>.</summary>
    /// <param name="at">The instant.</param>
    public bool IsInForce(Instant at) => (From is not { } from || from <= at) && (Until is not { } until || at < until);
}
