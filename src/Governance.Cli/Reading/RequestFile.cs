namespace Governance.Cli.Reading;

/// <summary>Where a request stands.</summary>
/// <param name="Name">What the answer calls it.</param>
/// <param name="Path">The path of the file; <see langword="null"/> for the standard input.</param>
internal sealed record RequestFile(string Name, string? Path);
