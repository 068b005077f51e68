namespace Governance.Cedar;

/// <summary>Writes values as people read them: without constructors, and cut where they are long. The whole value is in the typed diagnosis.</summary>
internal static class ValueWords
{
    private const int MostMembers = 5;
    private const int LongestText = 80;

    public static string Say(CedarValue value) => value.Kind switch
    {
        CedarValueKind.Decimal => Trim(value.AsDecimal().ToString()),
        CedarValueKind.DateTime => value.AsDateTime().IsWritable ? value.AsDateTime().ToString() : value.ToString(),
        CedarValueKind.Duration => value.AsDuration().ToString(),
        CedarValueKind.IpAddress => value.AsIpAddress().ToString(),
        CedarValueKind.Set => SaySet(value.AsSet()),
        CedarValueKind.Record => value.ToString() is { Length: <= LongestText } whole ? whole : $"a record of {value.AsRecord().Count} attributes",
        CedarValueKind.String => Shorten(value.AsString()),
        _ => value.ToString(),
    };

    private static string SaySet(CedarSet set)
    {
        string members = string.Join(", ", set.Take(MostMembers).Select(Say));
        return set.Count <= MostMembers ? $"[{members}]" : $"[{members} and {set.Count - MostMembers} more]";
    }

    private static string Trim(string number) => number.EndsWith(".0", StringComparison.Ordinal) ? number[..^2] : number;

    private static string Shorten(string text)
    {
        if (text.Length <= LongestText)
        {
            return CedarText.Quote(text);
        }

        // A pair of surrogates stays together.
        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{CedarText.Quote(text[..end])}…";
    }
}
