using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;

namespace Governance.Cli.Careers;

/// <summary>The page on which an agent's file is written: its words, the names of what it speaks of, and the sheet.</summary>
internal sealed class FilePage(GovernanceModel model, ToolLanguage language, TextWriter output)
{
    public ToolLanguage Language => language;

    public FileWords Words => language.Words.AgentFile;

    public LevelWords Levels => language.Words.AgentLevels;

    public AuthorityWords Authority => language.Words.Authority;

    public PartyNames Names { get; } = new(model, language.Culture);

    public Sheet Sheet { get; } = new(output);

    public void Heading(FileSection section) => Sheet.Heading(Words.Heading(section));

    public (string Term, IEnumerable<string> Pieces) Row(FileLabel label, params IEnumerable<string> pieces) => (Words.Label(label), pieces);

    public string Say(LocalizedText text) => text.For(language.Culture);

    public string Say(AutonomyLevel level) => level.DisplayName.For(language.Culture);

    public string Name(PersonId person) => Names.Of(PartyReference.To(person));

    public string WithId(PersonId person) => Names.WithId(PartyReference.To(person));

    /// <summary>The first digits of a digest, enough to find it among others.</summary>
    public string Decision(string digest) => Words.Decision(digest[..12]);

    /// <summary>A number and the unit of a KPI.</summary>
    public string Value(decimal value, KpiId kpi) => Say(model.Parts.Kpis.Kpis.First(one => one.Id == kpi).UnitInTexts.Tell(value));
}
