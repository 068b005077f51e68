namespace Governance.Cedar;

/// <summary>
/// Gives a policy that was not read from Cedar text its canonical text as source, with the places of its parts in it, so that everything said
/// about it later has a place that people can read.
/// </summary>
internal static class PlacedDraft
{
    public static PolicyDraft Of(PolicyDraft draft)
    {
        string text = CedarPrinter.Print(draft);
        var source = new SourceText(draft.Source.Name, text);
        ParseResult<PolicySet> read = PolicySet.Parse(text, source.Name);

        // Some trees nest deeper than texts may; they keep their text, without places in it.
        return read.Success && Only(read.Value) is { } placed && placed == draft
            ? placed
            : draft with { Source = source, Span = new SourceSpan(0, text.Length) };
    }

    private static PolicyDraft? Only(PolicySet policies) => policies switch
    {
        { Templates: [var template], Count: 0 } => template.Draft,
        { Templates: [], Count: 1 } => PolicyDraft.From(policies[0]),
        _ => null,
    };
}
