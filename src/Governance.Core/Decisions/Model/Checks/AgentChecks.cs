using Governance.Agents;

namespace Governance.Decisions;

/// <summary>Checks <c>agents.json</c>: ids, references, certificates.</summary>
internal static class AgentChecks
{
    private const string File = "agents.json";

    public static void Run(AgentRegister register, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "agents", register.Agents.Select(a => a.Id));
        for (var i = 0; i < register.Agents.Count; i++)
        {
            var (agent, path) = (register.Agents[i], $"$.agents[{i}]");
            findings.Defined(File, $"{path}.status", agent.Status);
            findings.Exists(File, $"{path}.owner", agent.Owner, known.People, ModelWords.NoPerson);
            findings.Exists(File, $"{path}.unit", agent.Unit, known.Units, ModelWords.NoUnit);
            findings.NotEmpty(File, $"{path}.useCases", agent.UseCases.Count);
            findings.AllExist(File, $"{path}.useCases", agent.UseCases, known.UseCases, ModelWords.NoUseCase);
            if (agent.Deputy is { } deputy)
            {
                findings.Exists(File, $"{path}.deputy", deputy, known.People, ModelWords.NoPerson);
                if (deputy == agent.Owner)
                {
                    findings.Warning(File, $"{path}.deputy", DiagnosticIds.Contradiction, ModelWords.OwnerIsDeputy);
                }
            }

            if (agent.Certificate is { } certificate)
            {
                Certificate(certificate, $"{path}.certificate", known, findings);
            }
        }
    }

    private static void Certificate(AutonomyCertificate certificate, string path, ModelIds known, ModelFindings findings)
    {
        findings.Defined(File, $"{path}.ceiling", certificate.Ceiling);
        findings.Exists(File, $"{path}.issuedBy", certificate.IssuedBy, known.Bodies, ModelWords.NoBody);
        if (certificate.ValidUntil <= certificate.ValidFrom)
        {
            findings.Error(File, $"{path}.validUntil", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
        }
    }
}
