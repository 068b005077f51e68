using Governance.Agents;

namespace Governance.Decisions;

/// <summary>Checks what is recorded of agents: events, incidents, appraisals.</summary>
internal static class CareerRecordChecks
{
    private const string File = AgentChecks.File;

    public static void Run(AgentRegister register, ModelIds known, ModelFindings findings)
    {
        var certificates = new CertificateChecks(known, findings);
        for (var i = 0; i < register.Events.Count; i++)
        {
            Event(register.Events[i], $"$.events[{i}]", known, certificates, findings);
        }

        findings.Unique(File, "incidents", register.Incidents.Select(incident => incident.Id));
        for (var i = 0; i < register.Incidents.Count; i++)
        {
            Incident(register.Incidents[i], $"$.incidents[{i}]", known, findings);
        }

        for (var i = 0; i < register.Appraisals.Count; i++)
        {
            var (appraisal, path) = (register.Appraisals[i], $"$.appraisals[{i}]");
            findings.Exists(File, $"{path}.agent", appraisal.Agent, known.Agents, DelegationWords.NoAgent);
            findings.Exists(File, $"{path}.kpi", appraisal.Kpi, known.Kpis, ModelWords.NoKpi);
            findings.Exists(File, $"{path}.by", appraisal.By, known.People, ModelWords.NoPerson);
        }
    }

    private static void Event(AgentEvent done, string path, ModelIds known, CertificateChecks certificates, ModelFindings findings)
    {
        var change = done.Change;
        findings.Defined(File, $"{path}.from", done.From);
        findings.Defined(File, $"{path}.change.transition", change.Transition);
        findings.Exists(File, $"{path}.agent", done.Agent, known.Agents, DelegationWords.NoAgent);
        findings.Party(File, $"{path}.by", done.By, known, agentAllowed: true);
        Digest(done.Decision, $"{path}.decision", findings);
        foreach (var (name, person) in new[] { ("owner", change.Owner), ("deputy", change.Deputy), ("successor", change.Successor) })
        {
            if (person is { } id)
            {
                findings.Exists(File, $"{path}.change.{name}", id, known.People, ModelWords.NoPerson);
            }
        }

        if (change.Body is { } body)
        {
            findings.Exists(File, $"{path}.change.body", body, known.Bodies, ModelWords.NoBody);
        }

        for (var i = 0; i < change.Certificates.Count; i++)
        {
            certificates.RunReferences(change.Certificates[i], $"{path}.change.certificates[{i}]");
        }

        if (change.Limit is { } limit)
        {
            Limit(limit, $"{path}.change.limit", known, findings);
        }

        foreach (var problem in Enum.IsDefined(change.Transition) ? PartProblems.Of(change) : [])
        {
            findings.Error(File, $"{path}.change", DiagnosticIds.Contradiction, problem);
        }
    }

    private static void Limit(AutonomyLimit limit, string path, ModelIds known, ModelFindings findings)
    {
        findings.Defined(File, $"{path}.ceiling", limit.Ceiling);
        if (limit.DecisionType is { } type)
        {
            findings.Exists(File, $"{path}.decisionType", type, known.DecisionTypes, ModelWords.NoDecisionType);
        }

        if (limit.Unit is { } unit)
        {
            findings.Exists(File, $"{path}.unit", unit, known.Units, ModelWords.NoUnit);
        }
    }

    private static void Incident(Incident incident, string path, ModelIds known, ModelFindings findings)
    {
        findings.Defined(File, $"{path}.severity", incident.Severity);
        findings.Exists(File, $"{path}.agent", incident.Agent, known.Agents, DelegationWords.NoAgent);
        findings.Exists(File, $"{path}.recordedBy", incident.RecordedBy, known.People, ModelWords.NoPerson);
        Digest(incident.Decision, $"{path}.decision", findings);
        if (incident.RecordedAt < incident.OccurredAt)
        {
            findings.Error(File, $"{path}.recordedAt", DiagnosticIds.EmptyPeriod, AgentWords.RecordedBefore);
        }
    }

    private static void Digest(string? digest, string path, ModelFindings findings)
    {
        if (digest is not null && (digest.Length != 64 || !digest.All(char.IsAsciiHexDigitLower)))
        {
            findings.Error(File, path, DiagnosticIds.InvalidValue, AgentWords.NoDigest);
        }
    }
}
