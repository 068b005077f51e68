using Governance.Cli.Language;
using Governance.Cli.Terminal;

namespace Governance.Cli.Output;

/// <summary>Says on one line that the tool itself failed.</summary>
internal static class FaultReport
{
    public static void Write(Exception fault, ToolWords words, TextWriter error)
    {
        var isDisk = fault is IOException or UnauthorizedAccessException;
        var message = Printable.Line(fault.Message.ReplaceLineEndings(" "));
        try
        {
            error.Write($"{words.Error}{(isDisk ? words.CannotReadOrWrite(message) : words.Fault(message))}\n");
            if (!isDisk)
            {
                error.Write($"  {words.Help}{words.ReportFault}\n");
            }

            error.Flush();
        }
        catch (IOException)
        {
            // Nobody is left to be told; the exit code says it.
        }
    }
}
