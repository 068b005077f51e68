namespace Governance;

/// <summary>A state of a lifecycle.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="IsFinal">Whether nothing leads out of it; <see langword="false"/> unless said.</param>
/// <typeparam name="TState">The states.</typeparam>
public sealed record LifecycleState<TState>(TState State, LocalizedText Name, bool IsFinal = false)
    where TState : struct, Enum;
