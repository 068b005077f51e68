using Governance.Approvals;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Checks that a higher amount never needs approvers of lower rank: wherever the thresholds hold, and in each unit that adds steps to a protocol.</summary>
internal static class ThresholdRankChecks
{
    /// <summary>The rank of the accountable party, who approves where no protocol is demanded: nobody is known to rank lower.</summary>
    private const int NoProtocol = -1;

    public static void Run(ProtocolCatalogue catalogue, UnitProtocols protocols, OrganizationIndex organization, ModelFindings findings)
    {
        for (var i = 0; i < catalogue.Thresholds.Count; i++)
        {
            var (thresholds, path) = (catalogue.Thresholds[i], $"$.thresholds[{i}].bands");
            var falling = Falling(thresholds.Bands, id => RankOf(protocols.Everywhere[id], organization)).ToDictionary(fall => fall.Band);
            foreach (var fall in falling.Values)
            {
                Tell(fall, path, fall.Rank == NoProtocol ? ThresholdWords.NoApprovers : ThresholdWords.LowerRank(fall.Rank, fall.Before), findings);
            }

            foreach (var unit in UnitsThatAddSteps(thresholds, catalogue.Adaptations, organization))
            {
                foreach (var fall in Falling(thresholds.Bands, id => RankOf(protocols.In(id, unit), organization)).Where(fall => !falling.ContainsKey(fall.Band)))
                {
                    Tell(fall, path, ThresholdWords.LowerRankIn(unit, fall.Rank, fall.Before), findings);
                }
            }
        }
    }

    /// <summary>A protocol ranks as its highest step, since that must pass too; a step as its lowest voter, who may be the one to pass it.</summary>
    public static int RankOf(ValidationProtocol protocol, OrganizationIndex organization) =>
        protocol.Steps.Max(step => step.Voters.Select(voter => RankOf(voter, organization)).DefaultIfEmpty(NoProtocol).Min());

    /// <summary>Bands above which people decide or nothing is allowed have no approvers, and neither have those that let an agent act by itself.</summary>
    private static IEnumerable<(int Band, int Rank, int Before)> Falling(ValueList<AmountBand> bands, Func<ProtocolId, int> rankOf)
    {
        var highest = NoProtocol;
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Ceiling is not (AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan))
            {
                continue;
            }

            var rank = bands[i].Protocols.Select(rankOf).DefaultIfEmpty(NoProtocol).Max();
            if (rank < highest)
            {
                yield return (i, rank, highest);
            }

            highest = Math.Max(highest, rank);
        }
    }

    private static void Tell((int Band, int Rank, int Before) fall, string path, LocalizedText message, ModelFindings findings) => findings.Error(
        ProtocolChecks.File, fall.Rank == NoProtocol ? $"{path}[{fall.Band}]" : $"{path}[{fall.Band}].protocols", DiagnosticIds.FallingThreshold, message,
        ThresholdWords.RankHelp);

    /// <summary>Where a protocol may rank higher than everywhere: the units that add steps, or what the thresholds cover of them.</summary>
    private static IEnumerable<UnitId> UnitsThatAddSteps(AmountThresholds thresholds, ValueList<ProtocolAdaptation> adaptations, OrganizationIndex organization) =>
        adaptations.Where(local => !local.AdditionalSteps.IsEmpty).SelectMany(local => organization.UnitTree.IsWithinAny(local.Unit, thresholds.Units)
            ? [local.Unit]
            : thresholds.Units.Where(unit => organization.UnitTree.IsWithin(unit, local.Unit))).Distinct();

    private static int RankOf(PartyReference party, OrganizationIndex organization) => party.Kind switch
    {
        PartyKind.Role => organization.Roles[new(party.Id)].Rank,
        PartyKind.Body => organization.Bodies[new(party.Id)].Rank,
        PartyKind.Person => organization.People[new(party.Id)].Roles.Select(r => organization.Roles[r.Role].Rank).DefaultIfEmpty(0).Max(),
        _ => 0,
    };
}
