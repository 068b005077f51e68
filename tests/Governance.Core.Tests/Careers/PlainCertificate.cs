using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>A certificate as the plain career keeps it.</summary>
internal sealed record PlainCertificate(string Id, int Kind, AutonomyLevel Level, int Environment, Instant Issued, Instant From, Instant Until, int Step)
{
    public DecisionTypeId Type => CareerDesk.Kinds[Kind].Type;

    public UnitId Unit => CareerDesk.Kinds[Kind].Unit;
}
