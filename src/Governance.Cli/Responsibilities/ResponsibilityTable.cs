using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Governance.Organization;
using Spectre.Console;

namespace Governance.Cli.Responsibilities;

/// <summary>Who has which part in the decisions of a unit, as a table; decision types with the same parts share a row.</summary>
internal sealed class ResponsibilityTable(GovernanceModel model, ToolLanguage language)
{
    private readonly PartyNames _names = new(model, language.Culture);

    /// <summary>Draws the table; rows in which nobody answers are coloured when the page is.</summary>
    public void Write(UnitResponsibilities found, TextWriter output, bool colour)
    {
        (ResolvedResponsibility Parts, DecisionTypeId[] Types)[] rows = [.. found.Rows.GroupBy(row => row.Parts, row => row.Type).Select(same => (same.Key, same.ToArray()))];
        TableColumnText[] columns =
        [
            Column(ResponsibilityWords.Decision, row => row.Types.Select(type => type.Value)),
            Column(ResponsibilityWords.Responsible, row => row.Parts.Responsible.Select(Text)),
            Column(ResponsibilityWords.Accountable, row => [Text(row.Parts.Accountable)]),
            Column(ResponsibilityWords.Consulted, row => row.Parts.Consulted.Select(Text)),
            Column(ResponsibilityWords.Informed, row => row.Parts.Informed.Select(Text)),
            Column(ResponsibilityWords.SetIn, row => SetIn(row.Parts.Assignment, row.Types)),
        ];
        TablePage.Write(columns, (_, row) => rows[row].Parts.Accountable.Person is null ? new(Color.Red) : Style.Plain, output, colour);

        TableColumnText Column(LocalizedText heading, Func<(ResolvedResponsibility Parts, DecisionTypeId[] Types), IEnumerable<string>> lines) =>
            new(heading.For(language.Culture), Breaks.InsideIds, [.. rows.Select(row => string.Join('\n', lines(row).Select(Printable.Line)))]);
    }

    /// <summary>The unit, and the group when the types have it from there.</summary>
    private static IEnumerable<string> SetIn(ResponsibilityAssignment? assignment, DecisionTypeId[] types) => assignment switch
    {
        null => [],
        _ when types is [var only] && only == assignment.DecisionType => [assignment.Unit.Value],
        _ => [assignment.Unit.Value, $"({assignment.DecisionType})"],
    };

    private string Text(AccountablePerson answer)
    {
        if (answer.Person is not { } person)
        {
            return Marks.No + ResponsibilityWords.Nobody.For(language.Culture);
        }

        var name = Name(PartyReference.To(person), answer.StandsInFor is { } absent ? [new(person, absent)] : []);
        return Of(answer.Party, name);
    }

    /// <summary>The people and the party that they are there for; a body and an agent take their part themselves.</summary>
    private string Text(ResolvedParty party) => party switch
    {
        { Party.Kind: PartyKind.Body or PartyKind.Agent } => (party.Problem is null ? string.Empty : Marks.No) + _names.Of(party.Party),
        { People.IsEmpty: true } => Marks.No + _names.Of(party.Party),
        _ => Of(party.Party, string.Join(", ", party.People.Select(person => Name(PartyReference.To(person), party.Replacements)))),
    };

    private string Of(PartyReference party, string people) => party.Kind == PartyKind.Person ? people : $"{people} ({_names.Of(party)})";

    private string Name(PartyReference person, ValueList<Replacement> replacements)
    {
        var absent = replacements.Where(one => PartyReference.To(one.StandIn) == person).Select(one => _names.Of(PartyReference.To(one.Absent))).ToArray();
        return absent.Length == 0 ? _names.Of(person) : language.Words.Authority.InPlaceOf(_names.Of(person), string.Join(", ", absent));
    }
}
