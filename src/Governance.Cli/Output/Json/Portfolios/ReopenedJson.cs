using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A use case whose stage does not count in full.</summary>
internal sealed record ReopenedJson(string UseCase, IReadOnlyList<TextJson?> Because);
