namespace Governance.Auditing;

/// <summary>Compares a decision that was taken again with its record.</summary>
internal static class ReplayComparison
{
    private const string Nothing = "-";

    /// <summary>The parts that differ, in the order of <see cref="ReplayPart"/>.</summary>
    public static ValueList<ReplayDifference> Compare(DecisionRecord recorded, DecisionRecord replayed) =>
    [
        .. Enum.GetValues<ReplayPart>()
            .Where(part => part != ReplayPart.Model || (recorded.ModelDigest is not null && replayed.ModelDigest is not null))
            .Where(part => !Equals(ValueOf(recorded, part), ValueOf(replayed, part)))
            .Select(part => (Part: part, Recorded: TextOf(recorded, part), Replayed: TextOf(replayed, part)))
            .Select(pair => new ReplayDifference(pair.Part, pair.Recorded, pair.Replayed, ReplayWords.Difference(pair.Part, pair.Recorded, pair.Replayed))),
    ];

    private static object? ValueOf(DecisionRecord record, ReplayPart part) => part switch
    {
        ReplayPart.Model => record.ModelDigest,
        ReplayPart.Policies => record.PolicyVersion,
        ReplayPart.Outcome => record.Outcome,
        ReplayPart.Autonomy => record.Autonomy,
        ReplayPart.Authority => record.Authority,
        ReplayPart.Grants => record.Grants,
        ReplayPart.Ceilings => record.Ceilings,
        ReplayPart.Protocols => record.Protocols,
        ReplayPart.Obligations => record.Obligations,
        _ => record.Digest,
    };

    private static string TextOf(DecisionRecord record, ReplayPart part) => part switch
    {
        ReplayPart.Autonomy => record.Autonomy.Name,
        ReplayPart.Authority => record.Authority is { } a ? Join([a.Party.ToString(), a.Person.Value, a.Rule, .. a.Chain.Select(link => link.Value)]) : Nothing,
        ReplayPart.Grants => Join(record.Grants.Select(g => $"{g.Rule} ({g.Kind}, {g.Level.Name}{(g.Counts ? string.Empty : ", void")})")),
        ReplayPart.Ceilings => Join(record.Ceilings.Select(c => $"{c.Rule} ({c.Kind}, {c.Level.Name}{(c.IsBinding ? ", binding" : string.Empty)})")),
        ReplayPart.Protocols => Join(record.Protocols.Select(protocol => protocol.Value)),
        ReplayPart.Obligations => Join(record.Obligations.Select(obligation => obligation.Value)),
        _ => ValueOf(record, part)!.ToString()!,
    };

    private static string Join(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : Nothing;
}
