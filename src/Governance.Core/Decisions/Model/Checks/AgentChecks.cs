using Governance.Agents;

namespace Governance.Decisions;

/// <summary>Checks <c>agents.json</c>: ids, references, mandates, certificates, rules and records.</summary>
internal static class AgentChecks
{
    public const string File = "agents.json";

    public static void Run(GovernanceModelParts parts, ModelIds known, ModelFindings findings)
    {
        var register = parts.Agents;
        findings.Unique(File, "agents", register.Agents.Select(a => a.Id));
        var certificates = new CertificateChecks(known, findings);
        var delegations = parts.Delegations.Rules.Select(rule => rule.Id).ToHashSet();
        for (var i = 0; i < register.Agents.Count; i++)
        {
            var (agent, path) = (register.Agents[i], $"$.agents[{i}]");
            findings.Defined(File, $"{path}.status", agent.Status);
            People(agent, path, known, findings);
            findings.Exists(File, $"{path}.unit", agent.Unit, known.Units, ModelWords.NoUnit);
            findings.NotEmpty(File, $"{path}.useCases", agent.UseCases.Count);
            findings.AllExist(File, $"{path}.useCases", agent.UseCases, known.UseCases, ModelWords.NoUseCase);
            MandateChecks.Run(agent.Mandate, $"{path}.mandate", known, findings);
            certificates.Run(agent, $"{path}.certificates");
            Exit(agent, $"{path}.exit", delegations, known, findings);
        }

        if (register.Rules is { } rules)
        {
            CareerRuleChecks.Run(rules, findings);
        }

        CareerRecordChecks.Run(register, known, findings);
        TrialChecks.Run(register.Trials, known, findings);
    }

    private static void People(Agent agent, string path, ModelIds known, ModelFindings findings)
    {
        findings.Exists(File, $"{path}.owner", agent.Owner, known.People, ModelWords.NoPerson);
        if (agent.Deputy is { } deputy)
        {
            findings.Exists(File, $"{path}.deputy", deputy, known.People, ModelWords.NoPerson);
            if (deputy == agent.Owner)
            {
                findings.Warning(File, $"{path}.deputy", DiagnosticIds.Contradiction, ModelWords.OwnerIsDeputy);
            }
        }

        if (agent.TechnicalOwner is { } technical)
        {
            findings.Exists(File, $"{path}.technicalOwner", technical, known.People, ModelWords.NoPerson);
        }
    }

    private static void Exit(Agent agent, string path, HashSet<DelegationId> delegations, ModelIds known, ModelFindings findings)
    {
        if (agent.Exit is not { } exit)
        {
            return;
        }

        findings.Party(File, $"{path}.by", exit.By, known, agentAllowed: true);
        findings.Exists(File, $"{path}.successor", exit.Successor, known.People, ModelWords.NoPerson);
        findings.AllExist(File, $"{path}.revoked", exit.Revoked, delegations, DelegationWords.NoDelegation);
        findings.AllExist(File, $"{path}.reassigned", exit.Reassigned, known.DecisionTypes, ModelWords.NoDecisionType);
        if (agent.Status is not (AgentStatus.Offboarding or AgentStatus.Retired))
        {
            findings.Error(File, path, DiagnosticIds.Contradiction, AgentWords.ExitOfAgentAtWork(agent.Status));
        }
    }
}
