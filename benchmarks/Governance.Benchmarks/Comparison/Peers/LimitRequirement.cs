using Microsoft.AspNetCore.Authorization;

namespace Governance.Benchmarks.Comparison.Peers;

/// <summary>The act keeps to the limit of its agent and type.</summary>
internal sealed class LimitRequirement : IAuthorizationRequirement;
