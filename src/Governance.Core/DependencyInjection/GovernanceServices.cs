using Governance.Agents;
using Governance.Approvals;
using Governance.Auditing;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Observability;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using Governance.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Governance.DependencyInjection;

/// <summary>Adds governance to an application's services.</summary>
public static class GovernanceServices
{
    /// <summary>Reads and checks the model at once, and registers what decides by it.</summary>
    /// <remarks>
    /// <para>One for the application: <see cref="IPolicyEvaluator"/>, <see cref="GovernanceRuntime"/>, <see cref="GovernanceReloader"/>, <see cref="IBudgetLedger"/>,
    /// <see cref="IBudgetUsage"/> and <see cref="IClock"/>, the last three unless the application registers its own.</para>
    /// <para>Taken in, if the application registers any: <see cref="IGovernanceRule"/> and <see cref="IContextProvider"/>, by the runtime when it is first asked for, which
    /// throws a <see cref="Serialization.GovernanceLoadException"/> when one does not fit the model; <see cref="IObligationHandler"/>, by <see cref="ObligationHandlers"/>.</para>
    /// <para>As it is in force when it is asked for: <see cref="GovernanceSnapshot"/>, <see cref="GovernanceModel"/>, <see cref="PolicyCatalogue"/>,
    /// <see cref="ResponsibilityMatrix"/>, <see cref="OrganizationDirectory"/>, <see cref="PortfolioRegister"/>, <see cref="AgentRegister"/>,
    /// <see cref="DelegationRegister"/>, <see cref="ProtocolCatalogue"/> and <see cref="KpiCatalogue"/>. A service that lives longer than a request asks the runtime instead.</para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says where the model comes from.</param>
    /// <returns>The services.</returns>
    /// <exception cref="GovernanceConfigurationException">The model has errors, or an extension does not fit it; the exception lists every finding.</exception>
    /// <exception cref="InvalidOperationException">The application has governance already.</exception>
    public static IServiceCollection AddGovernance(this IServiceCollection services, Action<GovernanceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(static service => service.ServiceType == typeof(GovernanceRuntime)))
        {
            throw new InvalidOperationException("The governance of this application is set up already: a second model would take the place of the first.");
        }

        var builder = new GovernanceBuilder();
        configure(builder);
        var sources = builder.Build();
        var loaded = sources.Load();
        var problems = loaded.Model is { } model ? builder.Extensions.FindProblems(model) : [];
        if (loaded.Model is null || !problems.IsEmpty)
        {
            throw new GovernanceConfigurationException([.. loaded.Diagnostics, .. problems]);
        }

        services.AddSingleton(provider => new GovernanceRuntime(loaded, WithRegistered(builder.Extensions, provider)));
        services.AddSingleton(static provider => new ObligationHandlers(provider.GetServices<IObligationHandler>()));
        services.AddSingleton(provider => new GovernanceReloader(provider.GetRequiredService<GovernanceRuntime>(), sources));
        AddEvaluator(services, builder.IsRecorded, builder.Recorder, builder.IsObserved);
        AddSurroundings(services, builder);
        AddCurrent(services);
        return services;
    }

    private static GovernanceExtensions WithRegistered(GovernanceExtensions extensions, IServiceProvider provider) => extensions with
    {
        Rules = [.. extensions.Rules, .. provider.GetServices<IGovernanceRule>()],
        ContextProviders = [.. extensions.ContextProviders, .. provider.GetServices<IContextProvider>()],
    };

    private static void AddEvaluator(IServiceCollection services, bool isRecorded, IDecisionRecorder? recorder, bool isObserved) => services.AddSingleton(provider =>
    {
        IPolicyEvaluator evaluator = provider.GetRequiredService<GovernanceRuntime>();
        if (isRecorded)
        {
            evaluator = new RecordedPolicyEvaluator(evaluator, recorder ?? provider.GetRequiredService<IDecisionRecorder>());
        }

        return isObserved ? new ObservedPolicyEvaluator(evaluator) : evaluator;
    });

    /// <summary>What the application may bring itself, before or after: a registration of its own wins, unless the builder was told of another.</summary>
    private static void AddSurroundings(IServiceCollection services, GovernanceBuilder builder)
    {
        if (builder.Ledger is { } ledger)
        {
            services.AddSingleton(ledger);
        }
        else
        {
            services.TryAddSingleton<IBudgetLedger>(static _ => new InMemoryBudgetLedger());
        }

        services.TryAddSingleton<IBudgetUsage>(static provider => provider.GetRequiredService<IBudgetLedger>());
        if (builder.Clock is { } clock)
        {
            services.AddSingleton(clock);
        }
        else
        {
#pragma warning disable RS0030 // Whoever puts an application together chooses its clock; everything below takes the time as an argument.
            services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        }
    }

    private static void AddCurrent(IServiceCollection services)
    {
        services.AddTransient(static provider => provider.GetRequiredService<GovernanceRuntime>().Current);
        services.AddTransient(static provider => Current(provider));
        services.AddTransient(static provider => Current(provider).Policies);
        services.AddTransient(static provider => Current(provider).Responsibilities);
        services.AddTransient(static provider => Current(provider).Parts.Organization);
        services.AddTransient(static provider => Current(provider).Parts.Portfolio);
        services.AddTransient(static provider => Current(provider).Parts.Agents);
        services.AddTransient(static provider => Current(provider).Parts.Delegations);
        services.AddTransient(static provider => Current(provider).Parts.Protocols);
        services.AddTransient(static provider => Current(provider).Parts.Kpis);
    }

    private static GovernanceModel Current(IServiceProvider provider) => provider.GetRequiredService<GovernanceRuntime>().Current.Model;
}
