using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks <c>protocols.json</c>: protocols and obligations; their steps, thresholds and emergencies have checks of their own.</summary>
internal static class ProtocolChecks
{
    public const string File = "protocols.json";

    public static void Run(ProtocolCatalogue catalogue, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "protocols", catalogue.Protocols.Select(p => p.Id));
        findings.Unique(File, "obligations", catalogue.Obligations.Select(o => o.Id));
        for (var i = 0; i < catalogue.Protocols.Count; i++)
        {
            var (protocol, path) = (catalogue.Protocols[i], $"$.protocols[{i}]");
            if (BodyDecision.IsReserved(protocol.Id) || GateVote.IsReserved(protocol.Id))
            {
                findings.Error(File, $"{path}.id", DiagnosticIds.ReservedId, AgentWords.ReservedProtocol(protocol.Id.Value));
            }

            findings.NotEmpty(File, $"{path}.steps", protocol.Steps.Count);
            if (protocol.ApprovalLifetime <= Duration.Zero)
            {
                findings.Error(File, $"{path}.approvalLifetime", DiagnosticIds.OutOfRange, ProtocolWords.LifetimeRange);
            }

            for (var j = 0; j < protocol.Steps.Count; j++)
            {
                ProtocolStepChecks.Run(protocol.Steps[j], j, $"{path}.steps[{j}]", known, findings);
            }
        }

        ThresholdChecks.Run(catalogue.Thresholds, known, findings);
        EmergencyChecks.Run(catalogue.Emergencies, known, findings);
    }

    /// <summary>Whether there are people to do what the catalogue asks for; needs an organisation that holds together.</summary>
    public static void RunPeople(GovernanceModelParts parts, OrganizationIndex organization, ModelFindings findings)
    {
        var possible = new PossibleVoters(parts.Organization);
        ProtocolPeopleChecks.Run(parts.Protocols.Protocols, possible, organization, findings);
        ProtocolUnitChecks.Run(parts.Protocols.Protocols, parts.Portfolio, organization, findings);
        ThresholdRankChecks.Run(parts.Protocols, organization, findings);
        EmergencyChecks.RunPeople(parts.Protocols.Emergencies, possible, findings);
    }
}
