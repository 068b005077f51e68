namespace Governance;

/// <summary>What stands in the way of a lifecycle.</summary>
internal static class LifecycleProblems
{
    public static IReadOnlyList<string> Of<TState, TTrigger>(Lifecycle<TState, TTrigger> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        [
            .. lifecycle.States.GroupBy(s => s.State).Where(g => g.Skip(1).Any()).Select(g => $"`{g.Key}` is told twice"),
            .. UnknownStates(lifecycle).Select(state => $"`{state}` is not among the states"),
            .. lifecycle.Transitions.GroupBy(t => (t.From, t.Trigger)).Where(IsAmbiguous)
                .Select(g => $"`{g.Key.Trigger}` leads out of `{g.Key.From}` in ways that no guards tell apart"),
            .. lifecycle.States.Where(s => s.IsFinal && !lifecycle.From(s.State).IsEmpty).Select(s => $"`{s.State}` is final and has a way out"),
            .. lifecycle.States.Where(s => !s.IsFinal && lifecycle.From(s.State).IsEmpty).Select(s => $"`{s.State}` is not final and has no way out"),
            .. lifecycle.States.Select(s => s.State).Except(Reached(lifecycle)).Select(state => $"`{state}` cannot be reached"),
        ];

    private static IEnumerable<TState> UnknownStates<TState, TTrigger>(Lifecycle<TState, TTrigger> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        lifecycle.Transitions.SelectMany(t => new[] { t.From, t.To }).Prepend(lifecycle.Initial).Except(lifecycle.States.Select(s => s.State));

    private static bool IsAmbiguous<TState, TTrigger>(IEnumerable<Transition<TState, TTrigger>> ways)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var guards = ways.Select(t => t.Guard).ToArray();
        return guards.Length > 1 && (guards.Contains(null) || guards.Distinct().Count() < guards.Length);
    }

    private static HashSet<TState> Reached<TState, TTrigger>(Lifecycle<TState, TTrigger> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var reached = new HashSet<TState> { lifecycle.Initial };
        var waiting = new Queue<TState>(reached);
        while (waiting.TryDequeue(out var state))
        {
            foreach (var transition in lifecycle.From(state))
            {
                if (reached.Add(transition.To))
                {
                    waiting.Enqueue(transition.To);
                }
            }
        }

        return reached;
    }
}
