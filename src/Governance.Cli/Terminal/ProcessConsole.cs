using System.Globalization;
using System.Text;
using Governance.Cli.Language;

namespace Governance.Cli.Terminal;

/// <summary>The console of this process.</summary>
internal static class ProcessConsole
{
    /// <summary>The variables that say what a reader reads, the strongest first.</summary>
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Opens it for UTF-8, whatever the machine's code page.</summary>
    public static ToolConsole Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Writer(Console.OpenStandardOutput(), utf8),
            Error = Writer(Console.OpenStandardError(), utf8),
            ColourOutput = !Console.IsOutputRedirected && MayColour(Environment.GetEnvironmentVariable),
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Culture = ReaderCulture(CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable),
            Clock = TimeProvider.System,
        };
    }

    /// <summary>Whether a terminal with these environment variables takes colours: <c>NO_COLOR</c> is not set, and it is not <c>dumb</c>.</summary>
    public static bool MayColour(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && !string.Equals(variable("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>The culture of the reader; where the platform knows no cultures, the language that the environment asks for.</summary>
    public static CultureInfo ReaderCulture(CultureInfo current, Func<string, string?> variable)
    {
        if (current.Name.Length > 0)
        {
            return current;
        }

        var locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return new LanguageCulture(locale is ['f', 'r', ..] ? "fr" : "en");
    }

    /// <summary>Lines end in a single line feed on every system, so that the same answer is the same bytes.</summary>
    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = false, NewLine = "\n" };
}
