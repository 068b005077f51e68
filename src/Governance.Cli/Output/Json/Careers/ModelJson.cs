using Governance.Agents;

namespace Governance.Cli.Output.Json;

/// <summary>What an agent runs on.</summary>
internal sealed record ModelJson(string Provider, string Name, string Version)
{
    public static ModelJson Of(ModelFingerprint model) => new(model.Provider, model.Name, model.Version);
}
