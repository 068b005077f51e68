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
        foreach (var transition in lifecycle.Transitions)
        {
            var guard = transition.Guard is { } condition ? $" [{condition.For(culture)}]" : string.Empty;
            Line(text, $"{transition.From} --> {transition.To} : {MermaidText.Described(transition.Label.For(culture) + guard)}");
        }

        foreach (var state in lifecycle.States.Where(s => s.IsFinal))
        {
            Line(text, $"{state.State} --> [*]");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append("    ").Append(line).Append('\n');
}
