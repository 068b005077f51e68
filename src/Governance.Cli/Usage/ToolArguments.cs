using NodaTime;

namespace Governance.Cli.Usage;

/// <summary>What a command line that makes sense asks for.</summary>
/// <param name="Folder">The path of the folder.</param>
/// <param name="Requests">The requests that were named.</param>
/// <param name="At">The instant that overrides the requests' own; <see langword="null"/> when they keep theirs.</param>
/// <param name="Json">Whether the answer is for machines.</param>
internal sealed record ToolArguments(string Folder, IReadOnlyList<string> Requests, Instant? At, bool Json);
