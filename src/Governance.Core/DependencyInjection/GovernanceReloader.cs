using Governance.Observability;
using Governance.Runtime;

namespace Governance.DependencyInjection;

/// <summary>Reads an application's model again, from where it came at start-up, and puts it into force if it is in order.</summary>
/// <remarks>
/// What <see cref="GovernanceRuntime.Update"/> did to the model in force and nobody wrote to its source, such as a kill switch, is lost by a reload: write it first.
/// When to reload is up to the application: on a signal, on an administrator's request, or when a watched folder has come to rest.
/// </remarks>
public sealed class GovernanceReloader
{
    private readonly GovernanceRuntime _runtime;
    private readonly GovernanceSources _sources;

    internal GovernanceReloader(GovernanceRuntime runtime, GovernanceSources sources)
    {
        _runtime = runtime;
        _sources = sources;
    }

    /// <summary>Reads the model and puts it into force, unless it has an error or says what is in force already.</summary>
    public ReloadResult Reload() => GovernanceTelemetry.Count(_runtime.Update(_ => _sources.Load()));
}
