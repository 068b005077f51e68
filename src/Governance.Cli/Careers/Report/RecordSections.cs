using Governance.Agents;
using Governance.Cli.Chains;

namespace Governance.Cli.Careers;

/// <summary>Writes what went wrong with an agent, what it reached and how its work turned out.</summary>
internal sealed class RecordSections(FilePage page)
{
    private readonly FileWords _words = page.Words;

    /// <summary>Writes the sections.</summary>
    public void Write(AgentFile file)
    {
        Section(FileSection.Incidents, file.Incidents, incident => (AuthorityWords.Day(incident.OccurredAt), Pieces(incident)));
        Section(FileSection.Appraisals, file.Appraisals, appraisal => (AuthorityWords.Day(appraisal.At), Pieces(appraisal)));
        Section(FileSection.Trials, file.Trials, trial => (AuthorityWords.Day(trial.From), Pieces(trial, file.Agent)));
    }

    private void Section<T>(FileSection section, IReadOnlyList<T> items, Func<T, (string Term, IEnumerable<string> Pieces)> row)
    {
        if (items.Count > 0)
        {
            page.Heading(section);
            page.Sheet.Rows(items.Select(row));
        }
    }

    private IEnumerable<string> Pieces(Incident incident)
    {
        yield return page.Say(incident.Severity.DisplayName);
        yield return $"`{incident.Id}`";
        yield return page.Say(incident.Cause);
        yield return _words.RecordedBy(page.Name(incident.RecordedBy), AuthorityWords.Day(incident.RecordedAt));
        if (incident.Decision is { } decision)
        {
            yield return page.Decision(decision);
        }
    }

    private IEnumerable<string> Pieces(Appraisal appraisal) =>
        [page.Names.WithId(appraisal.Kpi), page.Value(appraisal.Value, appraisal.Kpi), _words.By(page.Name(appraisal.By))];

    private IEnumerable<string> Pieces(TrialRecord trial, Agent agent)
    {
        yield return _words.Until(AuthorityWords.Day(trial.Until));
        yield return _words.Scope(page.Names.WithId(trial.DecisionType), $"`{trial.Unit}`");
        yield return _words.Succeeded(trial.Successes, trial.Trials);
        yield return _words.Environment(trial.Environment.ComputeFingerprint(), agent.WorksIn(trial.Environment));
        if (trial.Source is { } source)
        {
            yield return source;
        }
    }
}
