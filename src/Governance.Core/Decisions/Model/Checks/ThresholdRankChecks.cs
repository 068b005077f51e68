using Governance.Approvals;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Checks that a higher amount never needs approvers of lower rank.</summary>
internal static class ThresholdRankChecks
{
    /// <summary>The rank of the accountable party, who approves where no protocol is demanded: nobody is known to rank lower.</summary>
    private const int NoProtocol = -1;

    public static void Run(ProtocolCatalogue catalogue, OrganizationIndex organization, ModelFindings findings)
    {
        var ranks = catalogue.Protocols.ToDictionary(p => p.Id, p => RankOf(p, organization));
        for (var i = 0; i < catalogue.Thresholds.Count; i++)
        {
            Bands(catalogue.Thresholds[i].Bands, $"$.thresholds[{i}].bands", ranks, findings);
        }
    }

    /// <summary>A protocol ranks as its highest step, since that must pass too; a step as its lowest voter, who may be the one to pass it.</summary>
    public static int RankOf(ValidationProtocol protocol, OrganizationIndex organization) =>
        protocol.Steps.Max(step => step.Voters.Min(voter => RankOf(voter, organization)));

    /// <summary>Bands above which people decide or nothing is allowed have no approvers, and neither have those that let an agent act by itself.</summary>
    private static void Bands(ValueList<AmountBand> bands, string path, Dictionary<ProtocolId, int> ranks, ModelFindings findings)
    {
        var highest = NoProtocol;
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Ceiling is not (AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan))
            {
                continue;
            }

            var rank = bands[i].Protocols.Select(p => ranks[p]).DefaultIfEmpty(NoProtocol).Max();
            if (rank < highest)
            {
                findings.Error(
                    ProtocolChecks.File, rank == NoProtocol ? $"{path}[{i}]" : $"{path}[{i}].protocols", DiagnosticIds.FallingThreshold,
                    rank == NoProtocol ? ThresholdWords.NoApprovers : ThresholdWords.LowerRank(rank, highest), ThresholdWords.RankHelp);
            }

            highest = Math.Max(highest, rank);
        }
    }

    private static int RankOf(PartyReference party, OrganizationIndex organization) => party.Kind switch
    {
        PartyKind.Role => organization.Roles[new(party.Id)].Rank,
        PartyKind.Body => organization.Bodies[new(party.Id)].Rank,
        PartyKind.Person => organization.People[new(party.Id)].Roles.Select(r => organization.Roles[r.Role].Rank).DefaultIfEmpty(0).Max(),
        _ => 0,
    };
}
