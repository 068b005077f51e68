namespace Governance;

/// <summary>The place in a text that a diagnostic speaks of.</summary>
/// <param name="File">The name of the file, relative to the governance folder, with <c>/</c> between folders.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Path">The JSON path (<c>$.agents[2].owner</c>); empty in a policy file.</param>
/// <param name="LineText">The whole line, for the caret; empty when it is not known or too long to show.</param>
/// <param name="Length">How many characters of the line are meant; at least 1.</param>
public sealed record DiagnosticLocation(string File, int Line, int Column, string Path = "", string LineText = "", int Length = 1);
