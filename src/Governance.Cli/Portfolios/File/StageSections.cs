using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>Writes what was decided of a use case, on which conditions, and what changed since.</summary>
internal sealed class StageSections(PortfolioPage page)
{
    /// <summary>Enough to find a digest among others.</summary>
    private const int DigestDigits = 12;

    /// <summary>Writes the sections.</summary>
    public void Write(UseCaseFile file)
    {
        if (file.Conditions.Count > 0)
        {
            page.Heading(UseCaseFileWords.Conditions);
            foreach (var condition in file.Conditions)
            {
                page.Sheet.Item(condition.IsOverdue ? Marks.Finding : condition.Met is null ? Marks.Plain : Marks.Yes, Pieces(condition));
            }
        }

        if (file.History.Count > 0)
        {
            page.Heading(UseCaseFileWords.History);
            page.Sheet.Rows(file.History.Select(entry => (AuthorityWords.Day(entry.Decision.At), Pieces(entry))));
        }

        if (file.Changes.Count > 0)
        {
            page.Heading(UseCaseFileWords.Changes);
            page.Sheet.Rows(file.Changes.Select(change => (AuthorityWords.Day(change.At), (IEnumerable<string>)
                [page.Say(PortfolioKinds.Of(change.Kind)), page.Say(change.What), page.Say(UseCaseFileWords.RecordedBy(page.Name(change.RecordedBy)))])));
        }
    }

    private IEnumerable<string> Pieces(ConditionStanding standing)
    {
        yield return $"`{standing.Condition.Id}`";
        yield return page.Say(standing.Condition.What);
        yield return page.Say(UseCaseFileWords.Due(AuthorityWords.Day(standing.Condition.Due)));
        if (standing.Met is { } met)
        {
            yield return page.Say(UseCaseFileWords.Met(AuthorityWords.Day(met.At), page.Name(met.By)));
        }

        if (standing.IsOverdue)
        {
            yield return page.Say(UseCaseFileWords.Overdue);
        }
    }

    private IEnumerable<string> Pieces(StageEntry entry)
    {
        var (decision, step) = (entry.Decision, entry.Decision.Step);
        yield return page.Say(step.Outcome.DisplayName);
        if (entry.To != decision.From)
        {
            yield return $"{page.Say(decision.From.DisplayName)} → {page.Say(entry.To.DisplayName)}";
        }

        if (step.Gate is { } gate)
        {
            yield return page.Say(UseCaseFileWords.AtGate($"`{gate}`"));
        }

        var who = page.Names.Of(decision.By);
        yield return page.Say(step.Body is { } body ? UseCaseFileWords.InTheNameOf(who, page.Names.Of(PartyReference.To(body))) : UseCaseFileWords.By(who));
        yield return page.Say(step.Reason);
        foreach (var finding in step.Findings)
        {
            yield return $"{(finding.IsMet ? Marks.Yes : Marks.No)}`{finding.Criterion}` {page.Say(finding.Evidence)}";
        }

        foreach (var condition in step.Conditions)
        {
            yield return page.Say(UseCaseFileWords.OnCondition($"`{condition.Id}`"));
        }

        if (decision.Decision is { } digest)
        {
            yield return page.Say(UseCaseFileWords.Decision(digest.Length > DigestDigits ? $"{digest[..DigestDigits]}…" : digest));
        }
    }
}
