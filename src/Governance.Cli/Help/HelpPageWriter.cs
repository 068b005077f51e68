using Governance.Cli.Output.Tables;

namespace Governance.Cli.Help;

/// <summary>Lays a help page out: headings, terms in a column, texts wrapped beside them.</summary>
internal static class HelpPageWriter
{
    private const int Indent = 2;
    private const int Gap = 2;

    /// <summary>Writes a page.</summary>
    public static void Write(HelpPage page, TextWriter output)
    {
        foreach (var line in CellText.Wrap(page.Summary, PageWidth.Columns))
        {
            output.Write($"{line}\n");
        }

        foreach (var section in page.Sections)
        {
            output.Write($"\n{section.Heading}\n");
            WriteRows(section, output);
        }
    }

    private static void WriteRows(HelpSection section, TextWriter output)
    {
        var terms = section.Rows.Where(row => row.Text.Length > 0).Select(row => row.Term.Length).DefaultIfEmpty(0).Max();
        foreach (var row in section.Rows)
        {
            if (row.Text.Length == 0)
            {
                output.Write($"{Spaces(Indent)}{row.Term}\n");
                continue;
            }

            var lead = Spaces(Indent) + row.Term.PadRight(terms + Gap);
            foreach (var line in CellText.Wrap(row.Text, PageWidth.Columns - lead.Length))
            {
                output.Write($"{lead}{line}\n");
                lead = Spaces(lead.Length);
            }
        }
    }

    private static string Spaces(int count) => new(' ', count);
}
