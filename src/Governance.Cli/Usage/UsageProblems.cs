using System.CommandLine;
using Governance.Cli.Language;

namespace Governance.Cli.Usage;

/// <summary>Collects what makes no sense in a command line.</summary>
internal sealed class UsageProblems(CommandLineFacts facts, ToolWords words)
{
    private readonly List<UsageProblem> _problems = [];

    public CommandLineFacts Facts => facts;

    public ToolWords Words => words;

    /// <summary>Every problem, in the order found.</summary>
    public IReadOnlyList<UsageProblem> All => _problems;

    public void Add(string message, string? help = null) => _problems.Add(new(message, help));

    /// <summary>The one value of an option; <see langword="null"/> when it was not given, or not well.</summary>
    public string? SingleValue(Option option)
    {
        var values = facts.Values(option);
        if (facts.Times(option) > 1)
        {
            Add(words.GivenTwice(option.Name));
            return null;
        }

        if (facts.Has(option) && values.Count == 0)
        {
            Add(words.NeedsValue(option.Name));
        }

        return values.Count == 1 ? values[0] : null;
    }
}
