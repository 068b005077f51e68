namespace Governance.Cli.Cedar.Output;

/// <summary>A policy that could not be evaluated, and why.</summary>
internal sealed record AnswerErrorJson(string Policy, string Id, string Message);
