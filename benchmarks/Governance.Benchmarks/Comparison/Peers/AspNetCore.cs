using System.Security.Claims;
using Governance.Benchmarks.Workloads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Comparison.Peers;

/// <summary>The authorization of ASP.NET Core with a handler written by hand over the same dictionary as the floor.</summary>
internal sealed class AspNetCore
{
    private static readonly IAuthorizationRequirement[] Requirements = [new LimitRequirement()];

    private readonly IAuthorizationService _service;
    private readonly ClaimsPrincipal _user = new(new ClaimsIdentity("workload"));

    public AspNetCore(AgentWorkload workload)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAuthorizationCore();
        services.AddSingleton<IAuthorizationHandler>(new LimitHandler(workload.Floor));
        _service = services.BuildServiceProvider().GetRequiredService<IAuthorizationService>();
    }

    /// <summary>Nothing in it waits, so the task is done when it comes back.</summary>
    public bool Decide(Question question)
    {
        var task = _service.AuthorizeAsync(_user, question, Requirements);
        return task.IsCompletedSuccessfully ? task.Result.Succeeded : throw new InvalidOperationException("the authorization did not complete at once");
    }
}
