using System.Globalization;
using System.Text;

namespace Governance.Cedar;

/// <summary>Something to tell the author of a text, with its place. Equality is by content, text and place included.</summary>
public sealed record CedarDiagnostic
{
    private const int WidestLine = 160;

    /// <summary>What kind of problem it is, such as <c>CEDAR021</c>; see <see cref="CedarDiagnosticIds"/>. Stable, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>How serious it is. The default is <see cref="CedarSeverity.Warning"/>; parsers set it always.</summary>
    public CedarSeverity Severity { get; init; }

    /// <summary>What is wrong: lowercase, without a final period, the author's words in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, if there is good advice.</summary>
    public string? Help { get; init; }

    /// <summary>The text it is about.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Where in <see cref="Source"/>.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>
    /// For people: <c>name:line:column: error: message</c>, the line, carets below the place, and the help. Lines are joined by <c>\n</c>;
    /// of a very long line the part around the place is shown.
    /// </summary>
    public string Render()
    {
        LinePosition position = Source.GetPosition(Span.Start);
        (string line, int column, int carets) = Excerpt(Source.GetLine(position.Line), position.Column - 1, Math.Max(1, Span.Length));
        string number = position.Line.ToString(CultureInfo.InvariantCulture);
        string margin = new(' ', number.Length);
        var builder = new StringBuilder();
        builder.Append(CultureInfo.InvariantCulture, $"{Source.Name}:{number}:{position.Column}: ");
        builder.Append(Severity == CedarSeverity.Error ? "error: " : "warning: ").Append(Message).Append('\n');
        builder.Append("  ").Append(number).Append(" | ").Append(line).Append('\n');
        builder.Append("  ").Append(margin).Append(" | ");
        foreach (char c in line.AsSpan(0, column))
        {
            // A tab below a tab keeps the carets in place whatever the tab width is.
            builder.Append(c == '\t' ? '\t' : ' ');
        }

        builder.Append('^', carets);
        return Help is null ? builder.ToString() : builder.Append("\n  help: ").Append(Help).ToString();
    }

    /// <summary>The same as <see cref="Render"/>.</summary>
    public override string ToString() => Render();

    private static (string Line, int Column, int Carets) Excerpt(string line, int column, int length)
    {
        // A place at the very end of the text, or in a line break, lies behind the line.
        int at = Math.Min(column, line.Length);
        int start = line.Length <= WidestLine ? 0 : Math.Clamp(at - (WidestLine / 2), 0, line.Length - WidestLine);
        string visible = line.Length <= WidestLine ? line : line.Substring(start, WidestLine);
        int shownAt = at - start;
        return (visible, shownAt, Math.Max(1, Math.Min(length, visible.Length - shownAt)));
    }
}
