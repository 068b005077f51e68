using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Decisions;
using Governance.Organization;
using NodaTime.Text;

namespace Governance.Cli.Careers;

/// <summary>The file of an agent for people. A section of what is not there is left out, but for what every agent should have.</summary>
internal sealed class AgentFileReport(GovernanceModel model, ToolLanguage language, TextWriter output)
{
    private readonly FilePage _page = new(model, language, output);

    /// <summary>Writes the file.</summary>
    public void Write(AgentFile file)
    {
        _page.Sheet.Line($"{_page.Names.WithId(PartyReference.To(file.Agent.Id))}, {InstantPattern.ExtendedIso.Format(file.At)}");
        _page.Sheet.Gap();
        _page.Sheet.Rows(Person(file.Agent));
        Findings(file);
        Mandate(file);
        Environment(file.Agent);
        new LevelSections(_page).Write(file);
        new DelegationSections(_page, new(model, language, output), new(output)).Write(file);
        new RecordSections(_page).Write(file);
        new HistorySections(_page).Write(file);
    }

    private IEnumerable<(string Term, IEnumerable<string> Pieces)> Person(Agent agent)
    {
        yield return _page.Row(FileLabel.Status, _page.Say(agent.Status.DisplayName));
        yield return _page.Row(FileLabel.Owner, _page.WithId(agent.Owner));
        yield return _page.Row(FileLabel.Deputy, agent.Deputy is { } deputy ? _page.WithId(deputy) : _page.Words.Nobody);
        yield return _page.Row(FileLabel.TechnicalOwner, agent.TechnicalOwner is { } technical ? _page.WithId(technical) : _page.Words.Nobody);
        yield return _page.Row(FileLabel.Unit, _page.Names.WithId(agent.Unit));
        if (!agent.Teams.IsEmpty)
        {
            yield return _page.Row(FileLabel.Teams, LinkText.List(agent.Teams.Select(id => id.Value)));
        }

        yield return _page.Row(FileLabel.UseCases, agent.UseCases.Select(_page.Names.WithId));
        if (agent.Status != AgentStatus.Retired)
        {
            yield return _page.Row(FileLabel.NextReview, AuthorityWords.Day(agent.ReviewDue));
        }
    }

    private void Findings(AgentFile file)
    {
        _page.Heading(FileSection.Findings);
        foreach (var finding in file.Findings)
        {
            _page.Sheet.Item(Marks.Finding, _page.Say(finding.Message));
        }

        if (file.Findings.IsEmpty)
        {
            _page.Sheet.Item(Marks.Yes, _page.Words.NoFindings);
        }
    }

    private void Mandate(AgentFile file)
    {
        var mandate = file.Agent.Mandate;
        _page.Heading(FileSection.Mandate);
        _page.Sheet.Rows(
        [
            _page.Row(FileLabel.Task, _page.Say(mandate.Task)),
            _page.Row(FileLabel.Decisions, mandate.DecisionTypes.Select(_page.Names.WithId)),
            .. mandate.Prohibitions.IsEmpty ? [] : new[] { _page.Row(FileLabel.LeavesAlone, mandate.Prohibitions.Select(_page.Names.WithId)) },
        ]);
        foreach (var kpi in file.Kpis)
        {
            _page.Sheet.Item(kpi.IsKept ? Marks.Yes : Marks.No, KpiText.Pieces(kpi, _page));
        }
    }

    private void Environment(Agent agent)
    {
        _page.Heading(FileSection.Environment);
        _page.Sheet.Rows(
        [
            _page.Row(FileLabel.Model, agent.Model.ToString()),
            _page.Row(FileLabel.Tools, agent.Tools.IsEmpty ? _page.Words.None : LinkText.List(agent.Tools)),
            _page.Row(FileLabel.DataClasses, agent.DataClasses.IsEmpty ? _page.Words.None : LinkText.List(agent.DataClasses)),
            _page.Row(FileLabel.Fingerprint, agent.Environment.ComputeFingerprint()),
        ]);
    }
}
