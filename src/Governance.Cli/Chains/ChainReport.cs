using Governance.Cli.Language;
using Governance.Decisions;
using Governance.Organization;
using NodaTime.Text;

namespace Governance.Cli.Chains;

/// <summary>Draws for people by which chains somebody may decide, and who answers.</summary>
internal sealed class ChainReport(GovernanceModel model, ToolLanguage language, TextWriter output)
{
    private const string InForce = "✓ ";
    private const string Not = "✗ ";

    private readonly AuthorityWords _words = language.Words.Authority;
    private readonly PartyNames _names = new(model, language.Culture);
    private readonly ChainDrawing _drawing = new(output);

    /// <summary>Writes the answer; decision types with the same chains share them.</summary>
    public void Write(ChainQuestion question, IReadOnlyList<DecisionChains> answer)
    {
        _drawing.Root($"{_names.WithId(question.Party)}, {InstantPattern.ExtendedIso.Format(question.At)}");
        if (answer.Count == 0)
        {
            NoChain(question);
        }

        WriteDecisions(question, answer);
    }

    /// <summary>Writes the answer without saying what was asked.</summary>
    public void WriteDecisions(ChainQuestion question, IReadOnlyList<DecisionChains> answer)
    {
        foreach (var same in answer.GroupBy(one => (Accountable: one.Accountable.ToValueList(), one.Chains)))
        {
            output.Write("\n");
            _drawing.Root(string.Join(", ", same.Select(one => _names.WithId(one.DecisionType))));
            foreach (var chain in same.Key.Chains)
            {
                output.Write("\n");
                Write(chain, same.Key.Accountable);
            }

            if (same.Key.Chains.IsEmpty)
            {
                output.Write("\n");
                Write(same.Key.Accountable);
                NoChain(question);
            }
        }
    }

    private void NoChain(ChainQuestion question) => _drawing.Root(Not + _words.NoChain(_names.WithId(question.Party)));

    /// <summary>Who answers, of a decision type that was passed on to nobody who was asked about.</summary>
    private void Write(ValueList<UnitAnswer> accountable)
    {
        foreach (var same in accountable.GroupBy(answer => answer.Accountable))
        {
            var units = Units(same.Select(answer => answer.Unit));
            _drawing.Root(same.Key.Person is { } person
                ? _words.Accountable(Name(person, same.Key.Party, same.Key), units)
                : Not + _words.NobodyAccountable(units, Say(same.Key.Problem)));
        }
    }

    private void Write(ChainStatus status, ValueList<UnitAnswer> accountable)
    {
        var links = status.Chain.Links;
        foreach (var same in status.Roots.GroupBy(root => (root.Person, root.Problem, Answer: accountable.First(answer => answer.Unit == root.Unit).Accountable)))
        {
            Head(links[0].Delegator, same.Key.Person, same.Key.Problem, same.Key.Answer, Units(same.Select(root => root.Unit)));
        }

        var text = new LinkText(_names, language);
        for (var i = 0; i < links.Count; i++)
        {
            _drawing.Link(i, text.Pieces(links[i], i == 0 ? null : links[i - 1]));
        }

        _drawing.Root(status.Problem is not { } problem ? InForce + _words.InForce
            : status.Roots.Any(root => root.Problem == problem) ? Not + _words.NotInForce
            : Not + _words.NotInForceBecause(Say(problem)));
    }

    /// <summary>Who answers at the head of a chain; or why nobody does, and who answers by the matrix instead.</summary>
    private void Head(PartyReference delegator, PersonId? person, LocalizedText? problem, AccountablePerson answer, string units)
    {
        if (person is { } known)
        {
            _drawing.Root(_words.Accountable(Name(known, delegator, answer), units));
            return;
        }

        var instead = answer.Person is { } other ? _words.AccountableThere(Name(other, answer.Party, answer)) : string.Empty;
        _drawing.Root(Not + _words.DoesNotHold(_names.Of(delegator), units, Say(problem)) + instead);
    }

    private string Name(PersonId person, PartyReference party, AccountablePerson answer)
    {
        var name = _names.Of(person, party);
        return answer.Person == person && answer.StandsInFor is { } absent ? _words.InPlaceOf(name, _names.Of(PartyReference.To(absent))) : name;
    }

    private static string Units(IEnumerable<UnitId> units) => LinkText.List(units.Select(unit => unit.Value));

    private string Say(LocalizedText? text) => text?.For(language.Culture) ?? string.Empty;
}
