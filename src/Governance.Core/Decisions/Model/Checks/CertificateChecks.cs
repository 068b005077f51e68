using Governance.Agents;

namespace Governance.Decisions;

/// <summary>Checks certificates: references, periods, and the acceptance of the risk at the highest level. Ids are unique among all agents.</summary>
internal sealed class CertificateChecks(ModelIds known, ModelFindings findings)
{
    private const string File = AgentChecks.File;
    private readonly Dictionary<CertificateId, string> _first = [];

    public void Run(Agent agent, string path)
    {
        for (var i = 0; i < agent.Certificates.Count; i++)
        {
            Run(agent.Certificates[i], $"{path}[{i}]");
        }
    }

    /// <summary>One certificate, such as one that an event issued.</summary>
    public void RunReferences(AutonomyCertificate certificate, string path)
    {
        findings.Defined(File, $"{path}.ceiling", certificate.Ceiling);
        if (certificate.Ceiling < AutonomyCertificate.UncertifiedCeiling)
        {
            findings.Error(File, $"{path}.ceiling", DiagnosticIds.OutOfRange, TransitionWords.BelowUncertified(certificate));
        }

        findings.Exists(File, $"{path}.decisionType", certificate.DecisionType, known.DecisionTypes, ModelWords.NoDecisionType);
        findings.Exists(File, $"{path}.unit", certificate.Unit, known.Units, ModelWords.NoUnit);
        findings.Exists(File, $"{path}.issuedBy", certificate.IssuedBy, known.Bodies, ModelWords.NoBody);
        if (certificate.ValidUntil <= certificate.ValidFrom)
        {
            findings.Error(File, $"{path}.validUntil", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
        }

        if (certificate.RiskAcceptance is { } accepted)
        {
            findings.Exists(File, $"{path}.riskAcceptance.by", accepted.By, known.People, ModelWords.NoPerson);
        }
        else if (certificate.Ceiling == AutonomyLevel.ActMonitored)
        {
            findings.Error(File, path, DiagnosticIds.MissingProperty, TransitionWords.NoRiskAcceptance(certificate));
        }
    }

    private void Run(AutonomyCertificate certificate, string path)
    {
        if (certificate.Id.Value.Length == 0)
        {
            findings.Error(File, $"{path}.id", DiagnosticIds.InvalidValue, ModelWords.NoId);
        }
        else if (!_first.TryAdd(certificate.Id, path))
        {
            findings.Error(File, $"{path}.id", DiagnosticIds.DuplicateId, ModelWords.DuplicateId(certificate.Id.Value), ModelWords.FirstAt(_first[certificate.Id]));
        }

        RunReferences(certificate, path);
    }
}
