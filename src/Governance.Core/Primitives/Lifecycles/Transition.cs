namespace Governance;

/// <summary>A way from one state to another.</summary>
/// <param name="From">The state that it leaves.</param>
/// <param name="Trigger">What sets it off.</param>
/// <param name="To">The state that it reaches; it may be the one that it leaves.</param>
/// <param name="Label">What happens, for people.</param>
/// <param name="Guard">The condition under which it is taken, for people; <see langword="null"/> when it always is. Whoever drives the lifecycle judges the condition.</param>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed record Transition<TState, TTrigger>(TState From, TTrigger Trigger, TState To, LocalizedText Label, LocalizedText? Guard = null)
    where TState : struct, Enum
    where TTrigger : struct, Enum;
