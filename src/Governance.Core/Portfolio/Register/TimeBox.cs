using NodaTime;

namespace Governance.Portfolio;

/// <summary>The time that a proof of concept has. Once it is over, a decision is overdue.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Until">The instant at which it is over.</param>
public sealed record TimeBox(Instant From, Instant Until);
