namespace Governance.Cli.Help;

/// <summary>A part of a help page under its own heading.</summary>
/// <param name="Heading">The heading, with its colon.</param>
/// <param name="Rows">What it says.</param>
internal sealed record HelpSection(string Heading, params IReadOnlyList<HelpRow> Rows);
