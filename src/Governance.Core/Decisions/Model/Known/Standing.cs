using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What an agent's status, owner, review, mandate and only certificate come to together, for the acts and the time for which nothing but the certificate's ceiling limits them.</summary>
/// <remarks>Most agents stand like that most of the time: one look then takes the place of a dozen. Whatever lies outside is judged rule by rule.</remarks>
/// <param name="From">The first instant.</param>
/// <param name="Until">The instant from which something changes.</param>
/// <param name="Types">The decision types.</param>
/// <param name="Unit">The unit; those below it too.</param>
/// <param name="Ceiling">The lowest of the ceilings.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(Instant From, Instant Until, TypeSet? Types, UnitId Unit, AutonomyLevel Ceiling)
{
    /// <summary>Whether an act is among those that it speaks of.</summary>
    public bool Covers(in KnownAct act) =>
        Types is not null && act.Request.At >= From && act.Request.At < Until && act.Type is { } type && Types.Contains(type) && act.Unit?.IsWithin(Unit) == true;
}
