namespace Governance.Agents;

/// <summary>What a transition can do to an agent's autonomy, which settles who must agree.</summary>
public enum TransitionEffect
{
    /// <summary>It changes who or what, not how far: one person does it.</summary>
    Neutral,

    /// <summary>It can only lower: one person does it, at once, without a vote.</summary>
    Lowers,

    /// <summary>It can raise: a body decides by its quorum, without the owner of the agent and without whoever asks; never an agent.</summary>
    Raises,
}
