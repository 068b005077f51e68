using Governance.Auditing;
using Governance.Core.Tests.Decisions;
using Governance.Organization;

namespace Governance.Core.Tests.Auditing;

/// <summary>A trail of three plain events.</summary>
internal static class Trails
{
    public static AuditEvent Swap { get; } = new()
    {
        At = ClaimsDesk.Now,
        Kind = AuditKind.ModelSwapped,
        Actor = PartyReference.To(new PersonId("lea-roy")),
        Content = AuditContent.Parse("""{ "note": "« été »\t\u0001 \ud83d\ude00", "Count": 2, "a": [true, null, {}], "é": -7 }"""),
    };

    public static AuditEvent Deadline { get; } = new() { At = ClaimsDesk.Now + NodaTime.Duration.FromMilliseconds(1500), Kind = AuditKind.ApprovalCaseChanged };

    public static AuditTrail Three { get; } = AuditTrail.Empty.Append(Swap).Append(Deadline).Append(Swap);
}
