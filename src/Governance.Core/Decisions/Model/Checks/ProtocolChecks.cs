using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks <c>protocols.json</c>: protocols and obligations; their steps, adaptations, thresholds and emergencies have checks of their own.</summary>
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

        AdaptationChecks.Run(catalogue.Adaptations, known, findings);
        ThresholdChecks.Run(catalogue.Thresholds, known, findings);
        EmergencyChecks.Run(catalogue.Emergencies, known, findings);
    }

    /// <summary>Whether there are people to do what the catalogue asks for; needs an organisation that holds together.</summary>
    public static void RunPeople(GovernanceModelParts parts, UnitProtocols protocols, OrganizationIndex organization, ModelFindings findings)
    {
        var (possible, adaptations) = (new PossibleVoters(parts.Organization), parts.Protocols.Adaptations);
        ProtocolPeopleChecks.Run(parts.Protocols.Protocols, possible, organization, findings);
        ProtocolUnitChecks.Run(parts.Protocols.Protocols, parts.Portfolio, organization, findings);
        StrictnessChecks.Run(adaptations, protocols, findings);
        new AdaptedPeopleChecks(adaptations, protocols, possible, organization, findings).Run(parts.Portfolio);
        ThresholdRankChecks.Run(parts.Protocols, protocols, organization, findings);
        EmergencyChecks.RunPeople(parts.Protocols.Emergencies, possible, findings);
    }
}
