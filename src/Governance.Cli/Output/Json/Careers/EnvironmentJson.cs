using Governance.Agents;

namespace Governance.Cli.Output.Json;

/// <summary>What an agent works with. The fingerprint is for people to tell environments apart.</summary>
internal sealed record EnvironmentJson(ModelJson Model, IReadOnlyList<string> Tools, IReadOnlyList<string> DataClasses, string Fingerprint)
{
    public static EnvironmentJson Of(AgentEnvironment environment) =>
        new(ModelJson.Of(environment.Model), [.. environment.Tools], [.. environment.DataClasses], environment.ComputeFingerprint());
}
