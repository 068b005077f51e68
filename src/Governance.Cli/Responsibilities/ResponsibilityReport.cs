using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Cli.Terminal;
using Governance.Decisions;
using NodaTime.Text;

namespace Governance.Cli.Responsibilities;

/// <summary>Shows people who has which part in which decisions, unit by unit, who is missing, and where a unit differs from the one above.</summary>
internal sealed class ResponsibilityReport(GovernanceModel model, ToolLanguage language, ToolConsole console)
{
    private readonly Sheet _sheet = new(console.Output);
    private readonly PartyNames _names = new(model, language.Culture);

    /// <summary>Writes the answer.</summary>
    public void Write(ResponsibilityQuestion question, IReadOnlyList<UnitResponsibilities> answer)
    {
        _sheet.Line(Say(ResponsibilityWords.At(InstantPattern.ExtendedIso.Format(question.At))));
        if (answer.All(found => found.Rows.IsEmpty))
        {
            _sheet.Line(Say(ResponsibilityWords.Nothing));
        }

        foreach (var found in answer)
        {
            _sheet.Gap();
            if (found.IsAsAbove && question.Unit is null)
            {
                _sheet.Line(Say(ResponsibilityWords.AsIn(_names.WithId(found.Unit.Id), $"`{found.Unit.Parent}`")));
                continue;
            }

            _sheet.Line(_names.WithId(found.Unit.Id));
            _sheet.Gap();
            WriteParts(found);
            if (found.Differences is { } differences)
            {
                WriteDifferences(found, differences);
            }
        }
    }

    private void WriteParts(UnitResponsibilities found)
    {
        if (!found.Rows.IsEmpty)
        {
            new ResponsibilityTable(model, language).Write(found, console.Output, console.ColourOutput);
        }

        var problems = found.Problems.GroupBy(one => (one.Party, one.Problem), one => one.Type).ToArray();
        if (problems.Length > 0)
        {
            _sheet.Gap();
        }

        foreach (var same in problems)
        {
            var types = string.Join(", ", same.Select(type => $"`{type}`"));
            _sheet.Item(Marks.No, Say(same.Key.Party is { } party
                ? ResponsibilityWords.NobodyThere(types, _names.Of(party), same.Key.Problem)
                : ResponsibilityWords.NobodyAnswers(types, same.Key.Problem)));
        }
    }

    private void WriteDifferences(UnitResponsibilities found, ValueList<UnitDifference> differences)
    {
        _sheet.Gap();
        if (found.Unit.Parent is not { } above)
        {
            _sheet.Line(Say(ResponsibilityWords.NoUnitAbove));
        }
        else if (differences.IsEmpty)
        {
            _sheet.Line(Say(ResponsibilityWords.DiffersInNothing($"`{found.Unit.Id}`", $"`{above}`")));
        }
        else
        {
            _sheet.Line(Say(ResponsibilityWords.DiffersFrom($"`{found.Unit.Id}`", $"`{above}`")));
            _sheet.Gap();
            new DifferenceTable(language).Write(differences, found.Unit.Id, above, console.Output);
        }
    }

    private string Say(LocalizedText text) => text.For(language.Culture);
}
