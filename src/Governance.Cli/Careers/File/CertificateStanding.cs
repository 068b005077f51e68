using Governance.Agents;
using Governance.Decisions;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>A certificate, and what has come of it.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Problem">Why it is not in force; <see langword="null"/> when it is.</param>
/// <param name="ReplacedBy">The certificate that counts instead for the same decisions and unit; <see langword="null"/> when it is not in force, or counts itself.</param>
/// <param name="Level">What demotions and incidents leave of it; <see langword="null"/> when it does not count.</param>
/// <param name="LimitedBy">The last of these; <see langword="null"/> when none lowered it.</param>
internal sealed record CertificateStanding(
    AutonomyCertificate Certificate, LocalizedText? Problem, CertificateId? ReplacedBy, AutonomyLevel? Level, CareerLimit? LimitedBy)
{
    /// <summary>Finds how a certificate of an agent stands.</summary>
    public static CertificateStanding Of(AutonomyCertificate certificate, Agent agent, GovernanceModel model, Instant at)
    {
        if (ProblemOf(certificate, agent, at) is { } problem)
        {
            return new(certificate, problem, null, null, null);
        }

        var found = model.FindCertification(agent.Id, certificate.DecisionType, certificate.Unit, at);
        return found?.Certificate?.Id == certificate.Id
            ? new(certificate, null, null, found.Level, found.LimitedBy)
            : new(certificate, null, found?.Certificate?.Id, null, null);
    }

    private static LocalizedText? ProblemOf(AutonomyCertificate certificate, Agent agent, Instant at)
    {
        var from = Instant.Max(certificate.ValidFrom, certificate.IssuedAt);
        return at < from ? CertificateProblems.NotYet(from)
            : at >= certificate.ValidUntil ? CertificateProblems.Expired(certificate.ValidUntil)
            : certificate.Environment.Model != agent.Model ? CertificateProblems.OtherModel(certificate.Environment.Model, agent.Model)
            : agent.WorksIn(certificate.Environment) ? null
            : CertificateProblems.OtherTools;
    }
}
