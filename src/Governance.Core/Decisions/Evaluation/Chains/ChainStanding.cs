using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What became of a chain, whatever the act: whether a link is revoked, replaced, suspended or out of place. The link nearest to the root is told.</summary>
internal static class ChainStanding
{
    /// <summary>Why the chain does not stand at an instant; <see langword="null"/> when it does.</summary>
    public static LocalizedText? FindProblem(DelegationNode leaf, Instant at) =>
        at < leaf.EndsAt && !leaf.Has(ChainTraits.Suspensions | ChainTraits.Defect)
            ? null
            : Nearest(leaf, at, Revoked) ?? Nearest(leaf, at, Replaced) ?? Nearest(leaf, at, Suspended) ?? Nearest(leaf, at, OutOfPlace);

    /// <summary>Why the chain is not valid at an instant; <see langword="null"/> when it is.</summary>
    public static LocalizedText? FindInvalidity(DelegationNode leaf, Instant at) =>
        Nearest(leaf, at, static (link, now) => now < link.Rule.ValidFrom ? ChainWords.NotYetValid(link.Rule) : null)
        ?? Nearest(leaf, at, static (link, now) => link.Rule.ValidUntil <= now ? ChainWords.Expired(link.Rule) : null);

    /// <summary>Why the chain cannot be used at this hour; <see langword="null"/> when it can. A calendar that does not exist never opens.</summary>
    public static LocalizedText? FindClosed(DelegationNode leaf, Instant at) => Nearest(
        leaf, at, static (link, now) => link.Rule.Calendar is { } id && link.Calendar?.IsOpen(now) != true ? ChainWords.Closed(link.Rule, id) : null);

    private static LocalizedText? Revoked(DelegationNode link, Instant at) =>
        link.History.Revocation is { } revocation && revocation.At <= at ? ChainWords.Revoked(revocation) : null;

    private static LocalizedText? Replaced(DelegationNode link, Instant at) =>
        link.History.Successor is { } successor && successor.ValidFrom <= at ? ChainWords.Replaced(link.Rule, successor) : null;

    private static LocalizedText? Suspended(DelegationNode link, Instant at) =>
        link.History.SuspensionAt(at) is { } suspension ? ChainWords.Suspended(suspension) : null;

    private static LocalizedText? OutOfPlace(DelegationNode link, Instant at) => link.Defect switch
    {
        ChainDefect.NoRoot => ChainWords.NoRoot(link.Rule),
        ChainDefect.Depth => ChainWords.TooDeep(link.Rule),
        ChainDefect.Repeated => ChainWords.Repeated(link.Rule),
        ChainDefect.NotReceived => ChainWords.NotReceived(link.Rule),
        _ => null,
    };

    private static LocalizedText? Nearest(DelegationNode leaf, Instant at, Func<DelegationNode, Instant, LocalizedText?> find)
    {
        LocalizedText? nearest = null;
        for (var link = leaf; link is not null; link = link.Parent)
        {
            nearest = find(link, at) ?? nearest;
        }

        return nearest;
    }
}
