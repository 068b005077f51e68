using System.Runtime.InteropServices;
using Governance.Cedar;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What every request of an agent looks at. A structure, so that all of it is in one place in memory, and the agents are side by side.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AgentEntry(KnownAgent agent, Standing standing, int idStart)
{
    // Whole seconds within the standing's time: a comparison of numbers, and on the safe side where it begins or ends within one.
    private readonly long _from = standing.From.ToUnixTimeSeconds() + (standing.From == Instant.FromUnixTimeSeconds(standing.From.ToUnixTimeSeconds()) ? 0 : 1);
    private readonly long _until = standing.Until.ToUnixTimeSeconds();

    /// <summary>All else that is known of the agent.</summary>
    public KnownAgent Agent { get; } = agent;

    public EntityUid Uid { get; } = agent.Uid;

    public AgentKind Kind { get; } = standing.Kind;

    /// <summary>Where its id begins among the characters of all ids.</summary>
    public int IdStart { get; } = idStart;

    public int IdLength { get; } = agent.Agent.Id.Value.Length;

    /// <summary>Whether nothing but the ceiling of its kind limits it in an act: its status, owner, review, mandate and only certificate are as they should be.</summary>
    /// <remarks>Most agents stand like that most of the time: one look then takes the place of a dozen. Whatever lies outside is judged rule by rule.</remarks>
    public bool StandsFor(in KnownAct act)
    {
        var at = act.Request.At.ToUnixTimeSeconds();
        return at >= _from && at < _until && Kind.Types is { } types && act.Type is { } type && types.Contains(type) && act.Unit?.IsWithin(Kind.Unit) == true;
    }
}
