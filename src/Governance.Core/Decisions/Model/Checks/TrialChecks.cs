using Governance.Agents;

namespace Governance.Decisions;

/// <summary>Checks trial records: references, counts, periods, and that no trial counts twice.</summary>
internal static class TrialChecks
{
    private const string File = AgentChecks.File;

    public static void Run(ValueList<TrialRecord> trials, ModelIds known, ModelFindings findings)
    {
        for (var i = 0; i < trials.Count; i++)
        {
            var (record, path) = (trials[i], $"$.trials[{i}]");
            findings.Exists(File, $"{path}.agent", record.Agent, known.Agents, DelegationWords.NoAgent);
            findings.Exists(File, $"{path}.decisionType", record.DecisionType, known.DecisionTypes, ModelWords.NoDecisionType);
            findings.Exists(File, $"{path}.unit", record.Unit, known.Units, ModelWords.NoUnit);
            if (record.Until <= record.From)
            {
                findings.Error(File, $"{path}.until", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
            }

            if (record.Trials < 0 || record.Successes < 0 || record.Successes > record.Trials)
            {
                findings.Error(File, $"{path}.{(record.Trials < 0 ? "trials" : "successes")}", DiagnosticIds.OutOfRange, record.Trials < 0 ? AgentWords.FromZero : AgentWords.SuccessRange(record.Trials));
            }
        }

        foreach (var group in trials.Select((record, index) => (Record: record, Index: index))
            .GroupBy(pair => (pair.Record.Agent, pair.Record.DecisionType, pair.Record.Unit, pair.Record.Environment)))
        {
            Overlaps([.. group.OrderBy(pair => pair.Record.From).ThenBy(pair => pair.Index)], findings);
        }
    }

    private static void Overlaps((TrialRecord Record, int Index)[] records, ModelFindings findings)
    {
        var last = 0;
        for (var i = 1; i < records.Length; i++)
        {
            if (records[i].Record.From < records[last].Record.Until)
            {
                findings.Error(File, $"$.trials[{records[i].Index}].from", DiagnosticIds.CountedTwice, AgentWords.OverlappingTrials(records[last].Index), AgentWords.OverlappingTrialsHelp);
            }

            last = records[i].Record.Until > records[last].Record.Until ? i : last;
        }
    }
}
