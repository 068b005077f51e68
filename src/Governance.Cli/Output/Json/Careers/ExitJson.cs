using Governance.Agents;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What remains of an agent that was dismissed.</summary>
internal sealed record ExitJson(string At, string By, TextJson? Reason, string Successor, IReadOnlyList<string> Revoked, IReadOnlyList<string> Reassigned)
{
    public static ExitJson? Of(ExitRecord? exit) => exit is null
        ? null
        : new(
            InstantPattern.ExtendedIso.Format(exit.At),
            exit.By.ToString(),
            TextJson.Of(exit.Reason),
            exit.Successor.Value,
            [.. exit.Revoked.Select(id => id.Value)],
            [.. exit.Reassigned.Select(id => id.Value)]);
}
