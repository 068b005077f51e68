using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Organization;

namespace Governance.Cli.Careers;

/// <summary>Writes what was done with an agent, and what remains of one that was dismissed.</summary>
internal sealed class HistorySections(FilePage page)
{
    private readonly FileWords _words = page.Words;

    /// <summary>Writes the sections.</summary>
    public void Write(AgentFile file)
    {
        if (file.History.Count > 0)
        {
            page.Heading(FileSection.History);
            page.Sheet.Rows(file.History.Select(entry => (AuthorityWords.Day(entry.Event.At), Pieces(entry))));
        }

        if (file.Agent.Exit is { } exit)
        {
            page.Heading(FileSection.Exit);
            page.Sheet.Rows(Rows(exit));
        }
    }

    private IEnumerable<string> Pieces(CareerEntry entry)
    {
        var (done, change) = (entry.Event, entry.Event.Change);
        yield return page.Say(change.Transition.DisplayName);
        if (entry.To != done.From)
        {
            yield return $"{page.Say(done.From.DisplayName)} → {page.Say(entry.To.DisplayName)}";
        }

        var who = page.Names.Of(done.By);
        yield return change.Body is { } body ? _words.InTheNameOf(who, page.Names.Of(PartyReference.To(body))) : _words.By(who);
        yield return page.Say(change.Reason);
        foreach (var piece in Parts(change))
        {
            yield return piece;
        }

        if (done.Decision is { } decision)
        {
            yield return page.Decision(decision);
        }
    }

    /// <summary>What a transition says beside its reason.</summary>
    private IEnumerable<string> Parts(AgentChange change)
    {
        foreach (var certificate in change.Certificates)
        {
            yield return $"`{certificate.Id}` {page.Authority.UpTo(page.Say(certificate.Ceiling))}";
        }

        if (change.Limit is { } limit)
        {
            yield return page.Levels.LimitedTo(page.Say(limit.Ceiling), limit.DecisionType is { } type ? $"`{type}`" : null, limit.Unit is { } unit ? $"`{unit}`" : null);
        }

        if (change.ReviewDue is { } due)
        {
            yield return _words.NextReview(AuthorityWords.Day(due));
        }

        if (change.Owner is { } owner)
        {
            yield return _words.NewOwner(page.Name(owner));
        }

        if (change.Environment is { } environment)
        {
            yield return _words.NewEnvironment(environment.Model.ToString(), environment.ComputeFingerprint());
        }

        if (change.Successor is { } successor)
        {
            yield return _words.TakesOver(page.Name(successor));
        }
    }

    private IEnumerable<(string Term, IEnumerable<string> Pieces)> Rows(ExitRecord exit)
    {
        yield return page.Row(FileLabel.Dismissed, AuthorityWords.Day(exit.At), _words.By(page.Names.Of(exit.By)));
        yield return page.Row(FileLabel.Because, page.Say(exit.Reason));
        yield return page.Row(FileLabel.Successor, page.WithId(exit.Successor));
        yield return page.Row(FileLabel.Revoked, exit.Revoked.IsEmpty ? _words.None : LinkText.List(exit.Revoked.Select(id => id.Value)));
        yield return page.Row(FileLabel.Reassigned, exit.Reassigned.IsEmpty ? [_words.None] : exit.Reassigned.Select(page.Names.WithId));
    }
}
