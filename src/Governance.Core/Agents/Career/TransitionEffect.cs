namespace Governance.Agents;

/// <summary>What a transition can do to an agent's autonomy, which settles who must agree.</summary>
public enum TransitionEffect
{
    /// <summary>It changes who or what, or ends it: one person does it, never an agent.</summary>
    Neutral,

    /// <summary>It can only lower: one person does it, at once, without a vote; so may an agent with the right.</summary>
    Lowers,

    /// <summary>It can raise: a body decides by its quorum, without the owner of the agent and without whoever asks; never an agent.</summary>
    Raises,
}
