using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What an agent's status, owner, review, mandate and only certificate come to together, and for how long.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Until">The instant from which something changes.</param>
/// <param name="Kind">What they come to.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(Instant From, Instant Until, AgentKind Kind);
