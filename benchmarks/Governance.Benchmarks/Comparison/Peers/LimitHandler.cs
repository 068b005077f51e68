using System.Collections.Frozen;
using Governance.Benchmarks.Workloads;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Benchmarks.Comparison.Peers;

/// <summary>The handler that an ASP.NET Core application would write by hand.</summary>
internal sealed class LimitHandler(FrozenDictionary<(string Agent, string DecisionType), decimal> limits) : AuthorizationHandler<LimitRequirement, Question>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, LimitRequirement requirement, Question resource)
    {
        if (limits.TryGetValue((resource.Agent, resource.DecisionType), out var limit) && resource.Amount <= limit)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
