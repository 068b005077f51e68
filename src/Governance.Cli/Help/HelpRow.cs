namespace Governance.Cli.Help;

/// <summary>A term and what it means, or something to be shown as it is.</summary>
/// <param name="Term">The term; a command line, when there is no text.</param>
/// <param name="Text">What it means; empty when the term says all.</param>
internal sealed record HelpRow(string Term, string Text = "");
