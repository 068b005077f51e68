namespace Governance.Cli.Usage;

/// <summary>Something in the command line that makes no sense.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What would help; <see langword="null"/> when the message says all.</param>
internal sealed record UsageProblem(string Message, string? Help = null);
