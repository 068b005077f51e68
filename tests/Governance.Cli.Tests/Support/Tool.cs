using System.Globalization;
using Governance.Cli.Terminal;

namespace Governance.Cli.Tests.Support;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] args) => Run("en", args);

    /// <summary>Runs it for a reader of some culture, which the thread has as well.</summary>
    public static ToolRun RunIn(string culture, params string[] args)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return Run(culture, args);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    public static ToolRun RunWithInput(byte[] input, params string[] args) => Run("en", args, console => console with { Input = new MemoryStream(input) });

    public static ToolRun RunWith(Func<ToolConsole, ToolConsole> change, params string[] args) => Run("en", args, change);

    private static ToolRun Run(string culture, string[] args, Func<ToolConsole, ToolConsole>? change = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = new ToolConsole
        {
            Input = Stream.Null,
            Output = output,
            Error = error,
            Culture = new CultureInfo(culture),
            Clock = TimeProvider.System,
        };
        var code = GovernanceTool.Run(args, change?.Invoke(console) ?? console);
        return new(code, output.ToString(), error.ToString());
    }
}
