using System.Globalization;
using System.Text;

namespace Governance;

/// <summary>Draws a lifecycle as a Mermaid state diagram. States bear the names of their enumeration as ids, so that a text comparison of two diagrams can be read.</summary>
internal static class LifecycleDiagram
{
    public static string Draw<TState, TTrigger>(Lifecycle<TState, TTrigger> lifecycle, CultureInfo culture)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in lifecycle.States)
        {
            Line(text, $"state \"{MermaidText.Quoted(state.Name.For(culture))}\" as {state.State}");
        }

        Line(text, $"[*] --> {lifecycle.Initial}");
        foreach (var transition in lifecycle.Transitions.Where(t => !Stays(t)))
        {
            Line(text, $"{transition.From} --> {transition.To} : {MermaidText.Described(Describe(transition, culture))}");
        }

        // What does not lead out of a state is drawn as one loop, which says everything: twenty loops on one state could not be read.
        foreach (var loop in lifecycle.Transitions.Where(Stays).GroupBy(t => t.From))
        {
            Line(text, $"{loop.Key} --> {loop.Key} : {MermaidText.Described(string.Join(", ", loop.Select(t => Describe(t, culture))))}");
        }

        foreach (var state in lifecycle.States.Where(s => s.IsFinal))
        {
            Line(text, $"{state.State} --> [*]");
        }

        return text.ToString();
    }

    private static bool Stays<TState, TTrigger>(Transition<TState, TTrigger> transition)
        where TState : struct, Enum
        where TTrigger : struct, Enum => EqualityComparer<TState>.Default.Equals(transition.From, transition.To);

    private static string Describe<TState, TTrigger>(Transition<TState, TTrigger> transition, CultureInfo culture)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        transition.Label.For(culture) + (transition.Guard is { } condition ? $" [{condition.For(culture)}]" : string.Empty);

    private static void Line(StringBuilder text, string line) => text.Append("    ").Append(line).Append('\n');
}
