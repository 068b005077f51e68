using Governance.Cli.Language;
using Governance.Delegation;

namespace Governance.Cli.Chains;

/// <summary>Says of a link of a chain to whom it passes the right on, and within which limits: a piece each.</summary>
internal sealed class LinkText(PartyNames names, ToolLanguage language)
{
    private readonly AuthorityWords _words = language.Words.Authority;

    /// <summary>The pieces, the rule and its delegatee first.</summary>
    /// <param name="link">The link.</param>
    /// <param name="parent">The link above; <see langword="null"/> at the root.</param>
    public IEnumerable<string> Pieces(DelegationRule link, DelegationRule? parent)
    {
        yield return $"{link.Id} → {names.Of(link.Delegatee)}";
        if (parent is not null && parent.Delegatee != link.Delegator)
        {
            yield return _words.By(names.Of(link.Delegator));
        }

        yield return _words.UpTo(link.Autonomy.DisplayName.For(language.Culture));
        if (link.AmountLimit is { } amount)
        {
            yield return _words.AnAct(language.Words.Amount(amount));
        }

        foreach (var budget in link.Budgets)
        {
            yield return Say(budget);
        }

        yield return _words.Purposes(List(link.Purposes.Select(id => id.Value)));
        yield return _words.Units(List(link.Units.Select(id => id.Value)));
        foreach (var piece in Narrower(link))
        {
            yield return piece;
        }

        yield return _words.Valid(AuthorityWords.Day(link.ValidFrom), AuthorityWords.Day(link.ValidUntil));
        if (link.Depth > 0)
        {
            yield return _words.Depth(link.Depth);
        }
    }

    /// <summary>Ids in backticks, parted by commas.</summary>
    public static string List(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`"));

    private IEnumerable<string> Narrower(DelegationRule link)
    {
        if (!link.Resources.IsEmpty)
        {
            yield return _words.Resources(List(link.Resources.Select(Say)));
        }

        if (!link.DataClasses.IsEmpty)
        {
            yield return _words.DataClasses(List(link.DataClasses));
        }

        if (link.Calendar is { } calendar)
        {
            yield return _words.Calendar($"`{calendar}`");
        }

        if (link.Condition is { } condition)
        {
            yield return _words.Condition($"`{string.Join(' ', condition.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}`");
        }
    }

    private string Say(Budget budget)
    {
        var limit = budget.Amount is { } amount ? language.Words.Amount(amount) : _words.Acts(budget.Count.GetValueOrDefault());
        return budget.Window is { } window ? _words.Rolling(limit, window) : _words.Budget(limit, budget.Period, budget.TimeZone);
    }

    private static string Say(ResourceScope scope) => scope switch
    {
        { Type: { } type, Within: { } whole } => $"{type} in {whole}",
        { Type: { } type } => type,
        { Within: { } whole } => $"in {whole}",
        _ => string.Empty,
    };
}
