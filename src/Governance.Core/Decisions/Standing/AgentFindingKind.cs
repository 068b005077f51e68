namespace Governance.Decisions;

/// <summary>What somebody should look after of an agent.</summary>
public enum AgentFindingKind
{
    /// <summary>The owner has left.</summary>
    OwnerLeft,

    /// <summary>Nobody is named, or there, to succeed the owner.</summary>
    NoDeputy,

    /// <summary>The owner has more agents than the rules allow.</summary>
    SpanOfControl,

    /// <summary>The review is overdue.</summary>
    ReviewOverdue,

    /// <summary>The review is due within thirty days.</summary>
    ReviewDue,

    /// <summary>A certificate has expired, and none replaces it.</summary>
    CertificateExpired,

    /// <summary>A certificate ends within thirty days, and none follows.</summary>
    CertificateEnds,

    /// <summary>A certificate was issued for another environment, and none replaces it.</summary>
    CertificateVoid,

    /// <summary>No body has certified it for anything.</summary>
    NotCertified,

    /// <summary>A demotion or incident limits a certificate.</summary>
    Demoted,

    /// <summary>A KPI is outside its bounds, or was not appraised in time.</summary>
    Kpi,

    /// <summary>A kill switch stops it.</summary>
    Stopped,
}
