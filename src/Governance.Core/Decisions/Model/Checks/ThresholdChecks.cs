using Governance.Approvals;

namespace Governance.Decisions;

/// <summary>Checks the amount thresholds by what they say themselves: references, bounds that rise without gap to no end, ceilings that never rise.</summary>
internal static class ThresholdChecks
{
    private const string File = ProtocolChecks.File;

    public static void Run(ValueList<AmountThresholds> thresholds, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "thresholds", thresholds.Select(t => t.Id));
        for (var i = 0; i < thresholds.Count; i++)
        {
            var (threshold, path) = (thresholds[i], $"$.thresholds[{i}]");
            findings.NotEmpty(File, $"{path}.decisionTypes", threshold.DecisionTypes.Count);
            findings.AllExist(File, $"{path}.decisionTypes", threshold.DecisionTypes, known.DecisionTypes, ModelWords.NoDecisionType);
            findings.NotEmpty(File, $"{path}.units", threshold.Units.Count);
            findings.AllExist(File, $"{path}.units", threshold.Units, known.Units, ModelWords.NoUnit);
            findings.NotEmpty(File, $"{path}.bands", threshold.Bands.Count);
            Bounds(threshold.Bands, $"{path}.bands", findings);
            Ceilings(threshold.Bands, $"{path}.bands", findings);
            for (var j = 0; j < threshold.Bands.Count; j++)
            {
                Protocols(threshold.Bands[j], $"{path}.bands[{j}].protocols", known, findings);
            }
        }
    }

    private static void Bounds(ValueList<AmountBand> bands, string path, ModelFindings findings)
    {
        Money? before = null;
        for (var i = 0; i < bands.Count; i++)
        {
            var isLast = i == bands.Count - 1;
            if (bands[i].UpTo is not { } bound)
            {
                if (!isLast)
                {
                    findings.Error(File, $"{path}[{i}]", DiagnosticIds.BrokenBands, ThresholdWords.NoBound, ThresholdWords.NoBoundHelp);
                }

                continue;
            }

            Bound(bound, before, $"{path}[{i}].upTo", findings);
            if (isLast)
            {
                findings.Error(File, $"{path}[{i}].upTo", DiagnosticIds.BrokenBands, ThresholdWords.LastBound, ThresholdWords.LastBoundHelp);
            }

            before = bound;
        }
    }

    private static void Bound(Money bound, Money? before, string path, ModelFindings findings)
    {
        if (bound.Amount < 0)
        {
            findings.Error(File, $"{path}.amount", DiagnosticIds.OutOfRange, ThresholdWords.AmountRange);
        }

        if (bound.Currency.Code.Length == 0)
        {
            findings.Error(File, $"{path}.currency", DiagnosticIds.InvalidValue, ThresholdWords.NoCurrency);
        }
        else if (before is { Currency: var currency } && currency.Code.Length > 0 && currency != bound.Currency)
        {
            findings.Error(File, $"{path}.currency", DiagnosticIds.Contradiction, ThresholdWords.OtherCurrency(currency.Code, bound.Currency.Code));
        }
        else if (before is { Amount: var amount } && bound.Amount <= amount)
        {
            findings.Error(File, $"{path}.amount", DiagnosticIds.BrokenBands, ThresholdWords.NotRising);
        }
    }

    private static void Ceilings(ValueList<AmountBand> bands, string path, ModelFindings findings)
    {
        for (var i = 0; i < bands.Count; i++)
        {
            findings.Defined(File, $"{path}[{i}].ceiling", bands[i].Ceiling);
            if (i > 0 && bands[i].Ceiling > bands[i - 1].Ceiling)
            {
                findings.Error(File, $"{path}[{i}].ceiling", DiagnosticIds.FallingThreshold, ThresholdWords.RisingCeiling);
            }
        }
    }

    private static void Protocols(AmountBand band, string path, ModelIds known, ModelFindings findings)
    {
        findings.AllExist(File, path, band.Protocols, known.Protocols, ThresholdWords.NoProtocol);
        for (var i = 0; i < band.Protocols.Count; i++)
        {
            if (band.Protocols.Take(i).Contains(band.Protocols[i]))
            {
                findings.Warning(File, $"{path}[{i}]", DiagnosticIds.Repetition, ThresholdWords.NamedTwice(band.Protocols[i]));
            }
        }

        if (!band.Protocols.IsEmpty && band.Ceiling is not (AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan))
        {
            findings.Warning(File, path, DiagnosticIds.IdleProtocol, ThresholdWords.Idle, ThresholdWords.IdleHelp);
        }
    }
}
