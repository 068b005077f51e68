using System.Globalization;

namespace Governance;

/// <summary>A state machine as data: it can be asked, drawn and compared, and it is never in a state itself.</summary>
/// <remarks>
/// A lifecycle that does not hold together cannot be made: states and transitions are told once, every state can be reached, final states have no way
/// out and others have one, and a state and a trigger lead to one transition, or to several that each name a guard of their own. Two lifecycles are equal
/// when they list equal states and transitions in the same order and begin in the same state.
/// </remarks>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed record Lifecycle<TState, TTrigger>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>Makes a lifecycle.</summary>
    /// <param name="initial">The state in which it begins.</param>
    /// <param name="states">The states.</param>
    /// <param name="transitions">The ways between them.</param>
    /// <exception cref="ArgumentException">It does not hold together; the message says everything that is wrong.</exception>
    public Lifecycle(TState initial, ValueList<LifecycleState<TState>> states, ValueList<Transition<TState, TTrigger>> transitions)
    {
        (Initial, States, Transitions) = (initial, states, transitions);
        var problems = LifecycleProblems.Of(this);
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join("; ", problems), nameof(transitions));
        }
    }

    /// <summary>The state in which it begins.</summary>
    public TState Initial { get; }

    /// <summary>The states, in the order in which they are told.</summary>
    public ValueList<LifecycleState<TState>> States { get; }

    /// <summary>The ways between the states.</summary>
    public ValueList<Transition<TState, TTrigger>> Transitions { get; }

    /// <summary>The transitions that a trigger can set off in a state: none when it is not allowed there, several when their guards decide.</summary>
    /// <param name="state">The state.</param>
    /// <param name="trigger">The trigger.</param>
    public ValueList<Transition<TState, TTrigger>> Find(TState state, TTrigger trigger) =>
        Transitions.Where(t => Same(t.From, state) && EqualityComparer<TTrigger>.Default.Equals(t.Trigger, trigger)).ToValueList();

    /// <summary>The transitions that leave a state.</summary>
    /// <param name="state">The state.</param>
    public ValueList<Transition<TState, TTrigger>> From(TState state) => Transitions.Where(t => Same(t.From, state)).ToValueList();

    /// <summary>Whether nothing leads out of a state. A state that the lifecycle does not have is not final.</summary>
    /// <param name="state">The state.</param>
    public bool IsFinal(TState state) => States.Any(s => s.IsFinal && Same(s.State, state));

    /// <summary>The lifecycle as a Mermaid diagram (<c>stateDiagram-v2</c>), with the words of a language.</summary>
    /// <param name="culture">The reader's culture: French for any French culture, English for every other.</param>
    public string ToMermaid(CultureInfo culture) => LifecycleDiagram.Draw(this, culture);

    private static bool Same(TState left, TState right) => EqualityComparer<TState>.Default.Equals(left, right);
}
