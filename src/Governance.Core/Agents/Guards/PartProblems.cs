namespace Governance.Agents;

/// <summary>What a change leaves out that its transition needs, and what it says that its transition does not have.</summary>
internal static class PartProblems
{
    public static IEnumerable<LocalizedText> Of(AgentChange change)
    {
        var (terms, given) = (change.Transition.Terms, Given(change));
        var needed = terms.Parts & ~(ChangeParts.Deputy | ChangeParts.Successor);
        foreach (var (part, name) in Names)
        {
            if (needed.HasFlag(part) && !given.HasFlag(part))
            {
                yield return TransitionWords.MissingPart(terms, name);
            }
            else if (given.HasFlag(part) && !terms.Parts.HasFlag(part) && part != ChangeParts.Body)
            {
                yield return TransitionWords.PartTooMany(terms, name);
            }
        }
    }

    private static IEnumerable<(ChangeParts Part, string Name)> Names { get; } =
    [
        (ChangeParts.Body, "body"), (ChangeParts.Certificates, "certificates"), (ChangeParts.Limit, "limit"), (ChangeParts.ReviewDue, "reviewDue"),
        (ChangeParts.Owner, "owner"), (ChangeParts.Deputy, "deputy"), (ChangeParts.Environment, "environment"), (ChangeParts.Successor, "successor"),
    ];

    private static ChangeParts Given(AgentChange change) =>
        (change.Body is not null ? ChangeParts.Body : ChangeParts.None)
        | (!change.Certificates.IsEmpty ? ChangeParts.Certificates : ChangeParts.None)
        | (change.Limit is not null ? ChangeParts.Limit : ChangeParts.None)
        | (change.ReviewDue is not null ? ChangeParts.ReviewDue : ChangeParts.None)
        | (change.Owner is not null ? ChangeParts.Owner : ChangeParts.None)
        | (change.Deputy is not null ? ChangeParts.Deputy : ChangeParts.None)
        | (change.Environment is not null ? ChangeParts.Environment : ChangeParts.None)
        | (change.Successor is not null ? ChangeParts.Successor : ChangeParts.None);
}
