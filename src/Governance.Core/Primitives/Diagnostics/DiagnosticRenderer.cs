using System.Globalization;
using System.Text;

namespace Governance;

/// <summary>Shows diagnostics as people read them, in English or French.</summary>
/// <remarks>
/// One diagnostic is a line <c>file:line:column: error: message</c>, which editors can jump to; then its path in a JSON file, the line with its
/// number, a row of carets and a help line, as far as each is known. Lines end with a line feed; a long line is cut around the place; control
/// characters of the text are shown as <c>�</c> and tabs as one space, so that no text can disturb the caret or the terminal.
/// </remarks>
public static class DiagnosticRenderer
{
    /// <summary>How many characters of a line are shown at most.</summary>
    private const int MaxWidth = 120;

    /// <summary>How many characters are shown before the place when a line is cut.</summary>
    private const int Lead = 40;

    private const string Cut = "…";

    /// <summary>Shows one diagnostic, without a line feed at its end.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="culture">The reader's culture: French for any French one, English for every other.</param>
    public static string Render(Diagnostic diagnostic, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(culture);
        var text = new StringBuilder();
        AppendHeading(text, diagnostic, culture);
        if (diagnostic.Location is { } location)
        {
            AppendPlace(text, location);
        }

        if (diagnostic.Help is { } help)
        {
            text.Append("\n  ").Append(DiagnosticWords.Help.For(culture)).Append(help.For(culture));
        }

        return text.ToString();
    }

    /// <summary>Shows several diagnostics, parted by empty lines.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string Render(IEnumerable<Diagnostic> diagnostics, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join("\n\n", diagnostics.Select(diagnostic => Render(diagnostic, culture)));
    }

    private static void AppendHeading(StringBuilder text, Diagnostic diagnostic, CultureInfo culture)
    {
        if (diagnostic.Location is { } location)
        {
            text.Append(VisibleText.Escape(location.File)).Append(':');
            if (location.Line > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{location.Line}:{location.Column}:");
            }

            text.Append(' ');
        }

        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? DiagnosticWords.Error : DiagnosticWords.Warning;
        text.Append(severity.For(culture)).Append(diagnostic.Message.For(culture));
    }

    private static void AppendPlace(StringBuilder text, DiagnosticLocation location)
    {
        var number = location.Line.ToString(CultureInfo.InvariantCulture);
        if (location.Path.Length > 0)
        {
            text.Append("\n  --> ").Append(location.Path);
        }

        if (location.Line > 0 && location.LineText.Length > 0)
        {
            var (line, indent, length) = Shorten(location);
            text.Append("\n  ").Append(number).Append(" | ").Append(line);
            text.Append("\n  ").Append(' ', number.Length).Append(" | ").Append(' ', indent).Append('^', length);
        }
    }

    /// <summary>The part of the line around the place, what stands before the place in it, and how much of it is meant.</summary>
    private static (string Line, int Indent, int Length) Shorten(DiagnosticLocation location)
    {
        var line = Show(location.LineText);
        var place = Math.Clamp(location.Column - 1, 0, line.Length);
        var first = line.Length <= MaxWidth || place <= MaxWidth - Lead ? 0 : Start(line, Math.Min(place - Lead, line.Length - MaxWidth));
        var last = Start(line, Math.Min(line.Length, first + MaxWidth));
        var (before, after) = (first > 0 ? Cut : string.Empty, last < line.Length ? Cut : string.Empty);
        return (
            before + line[first..last] + after,
            before.Length + place - first,
            Math.Clamp(location.Length, 1, Math.Max(1, last - place)));
    }

    /// <summary>A position that does not part the halves of one character.</summary>
    private static int Start(string line, int position) =>
        position > 0 && position < line.Length && char.IsLowSurrogate(line[position]) ? position - 1 : position;

    private static string Show(string line) => string.Create(line.Length, line, static (shown, line) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = line[i] == '\t' ? ' ' : VisibleText.IsHidden(line[i]) ? '\uFFFD' : line[i];
        }
    });
}
