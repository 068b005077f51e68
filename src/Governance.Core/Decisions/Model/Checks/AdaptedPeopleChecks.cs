using Governance.Approvals;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Checks that a unit has the people for what it adds to a protocol: that some unit in it ever could, and that those in which a use case runs do.</summary>
internal sealed class AdaptedPeopleChecks(
    ValueList<ProtocolAdaptation> adaptations, UnitProtocols protocols, PossibleVoters possible, OrganizationIndex organization, ModelFindings findings)
{
    private const string File = ProtocolChecks.File;

    public void Run(PortfolioRegister portfolio)
    {
        var inUse = ProtocolUnitChecks.UnitsInUse(portfolio, organization);
        for (var i = 0; i < adaptations.Count; i++)
        {
            var (local, path) = (adaptations[i], $"$.adaptations[{i}]");
            ValueList<UnitId> units = [.. possible.Units.Where(unit => organization.UnitTree.IsWithin(unit, local.Unit))];
            var above = protocols.Above(local.Protocol, local.Unit);
            for (var j = 0; j < local.Steps.Count; j++)
            {
                if (StrictnessChecks.StepOf(local.Steps[j], above) is { } step)
                {
                    Step(local.Steps[j], step, $"{path}.steps[{j}]", units, local.Unit);
                }
            }

            for (var j = 0; j < local.AdditionalSteps.Count; j++)
            {
                ProtocolPeopleChecks.Step(local.AdditionalSteps[j], $"{path}.additionalSteps[{j}]", units, possible, organization, findings);
            }

            InUse(local, above, path, inUse.Where(unit => organization.UnitTree.IsWithin(unit, local.Unit)).ToValueList());
        }
    }

    /// <summary>
    /// The step's own level must be within reach: a step that nobody of its own could pass would always be left to those to whom it is passed on.
    /// </summary>
    private void Step(StepAdaptation local, ValidationStep above, string path, ValueList<UnitId> units, UnitId unit)
    {
        var here = ProtocolTightening.Apply(above, local);
        if (local.Quorum is { } quorum && ProtocolPeopleChecks.MostVoters(here.Voters, quorum, units, possible) is var most && most < quorum)
        {
            findings.Error(File, $"{path}.quorum", DiagnosticIds.UnreachableQuorum, AdaptationWords.TooFew(quorum, most, unit), AdaptationWords.TooFewHelp);
        }

        if (local.RequiredWeight is { } weight && ProtocolPeopleChecks.GreatestWeight(here, weight, units, possible) is var greatest && greatest < weight)
        {
            findings.Error(File, $"{path}.requiredWeight", DiagnosticIds.UnreachableQuorum, AdaptationWords.TooLight(weight, greatest, unit), AdaptationWords.TooFewHelp);
        }

        for (var i = 0; i < local.VetoHolders.Count; i++)
        {
            if (!ProtocolPeopleChecks.MayVote(local.VetoHolders[i], here, units, possible))
            {
                findings.Error(File, $"{path}.vetoHolders[{i}]", DiagnosticIds.NotAVoter, ProtocolWords.NotAVoter(local.VetoHolders[i]), ProtocolWords.VetoHelp);
            }
        }
    }

    /// <summary>Tells of units that could pass the protocol as it is above, and cannot any more.</summary>
    private void InUse(ProtocolAdaptation local, ValidationProtocol above, string path, ValueList<UnitId> units)
    {
        var here = ProtocolTightening.Apply(above, local);
        var lacking = here.Steps.Select(_ => new List<UnitId>()).ToArray();
        foreach (var unit in units)
        {
            foreach (var step in ProtocolUnitChecks.Unfilled(here, unit, organization).Except(ProtocolUnitChecks.Unfilled(above, unit, organization)))
            {
                lacking[step].Add(unit);
            }
        }

        for (var i = 0; i < lacking.Length; i++)
        {
            if (lacking[i].Count > 0)
            {
                findings.Warning(
                    File, PathOf(here.Steps[i], i, local, above, path), DiagnosticIds.UnreachableQuorum, AdaptationWords.TooFewHere(here.Steps[i].Name, lacking[i]),
                    ProtocolWords.TooFewHereHelp);
            }
        }
    }

    private static string PathOf(ValidationStep step, int position, ProtocolAdaptation local, ValidationProtocol above, string path)
    {
        if (position >= above.Steps.Count)
        {
            return $"{path}.additionalSteps[{position - above.Steps.Count}]";
        }

        var index = local.Steps.Select((one, i) => (one, i)).Where(pair => ProtocolTightening.Concerns(pair.one, step)).Select(pair => pair.i).DefaultIfEmpty(-1).First();
        return index < 0 ? path : $"{path}.steps[{index}]";
    }
}
