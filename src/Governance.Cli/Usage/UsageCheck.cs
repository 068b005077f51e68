using Governance.Cedar;
using Governance.Cli.Language;
using NodaTime.Text;

namespace Governance.Cli.Usage;

/// <summary>Finds everything in a command line that makes no sense.</summary>
internal sealed class UsageCheck(CommandLineFacts facts, ToolSyntax syntax, ToolWords words)
{
    private const string InstantExample = "2026-11-20T09:30:00Z";

    private readonly UsageProblems _problems = new(facts, words);

    /// <summary>Every problem, from the most general.</summary>
    public static IReadOnlyList<UsageProblem> Run(CommandLineFacts facts, ToolSyntax syntax, ToolWords words)
    {
        var check = new UsageCheck(facts, syntax, words);
        check.Unknown();
        check.Language();
        if (facts.IsGroup)
        {
            check.Group();
        }
        else if (syntax.Cedar.Find(facts.Command) is { } cedar)
        {
            cedar.Check(check._problems);
        }
        else
        {
            check.Required();
            check.Instant();
        }

        return check._problems.All;
    }

    private void Unknown()
    {
        foreach (var text in facts.Unknown)
        {
            var isOption = text.StartsWith('-');
            var known = isOption ? syntax.OptionNames(facts.Command) : facts.Command.Subcommands.Select(c => c.Name);
            var message = isOption ? words.UnknownOption(text) : facts.IsGroup ? words.UnknownCommand(text) : words.UnexpectedArgument(text);
            _problems.Add(message, Suggestion.Closest(text, [.. known]) is { } meant ? words.DidYouMean(meant) : null);
        }
    }

    private void Language()
    {
        if (_problems.SingleValue(syntax.Language) is { } code && ToolLanguage.Of(code) is null)
        {
            _problems.Add(words.UnknownLanguage(code));
        }
    }

    private void Group()
    {
        if (facts.Unknown.Count == 0)
        {
            _problems.Add(words.MissingCommand);
        }
    }

    private void Required()
    {
        if (facts.Folder is null)
        {
            _problems.Add(words.MissingFolder);
        }

        if (facts.Folder is "" || facts.Requests.Contains(string.Empty, StringComparer.Ordinal))
        {
            _problems.Add(words.EmptyPath);
        }

        if (facts.Requests.Count(r => r is "-") > 1)
        {
            _problems.Add(words.StandardInputTwice);
        }
    }

    private void Instant()
    {
        if (_problems.SingleValue(syntax.At) is { } text && !InstantPattern.ExtendedIso.Parse(text).Success)
        {
            _problems.Add(words.BadInstant(text), words.InstantForm(InstantExample));
        }
    }
}
