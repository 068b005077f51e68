namespace Governance.Cli.Help;

/// <summary>The help of one command, in one language.</summary>
/// <param name="Summary">What the command does, in a sentence.</param>
/// <param name="Sections">Usage, arguments, options and so on, in order.</param>
internal sealed record HelpPage(string Summary, params IReadOnlyList<HelpSection> Sections);
