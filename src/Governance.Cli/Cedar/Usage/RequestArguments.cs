using Governance.Cedar;

namespace Governance.Cli.Cedar.Usage;

/// <summary>What decides, and what is asked; paths are <c>-</c> for the standard input.</summary>
internal sealed record RequestArguments(
    string Policies, string Entities, string? Schema, EntityUid Principal, EntityUid Action, EntityUid Resource, string? Context);
