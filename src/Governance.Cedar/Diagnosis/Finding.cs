namespace Governance.Cedar;

/// <summary>What there is to say about one comparison, in three parts.</summary>
/// <param name="Seen">What was seen: <c>`context.amount` was 640</c>.</param>
/// <param name="Relation">How that relates to what it was held against: <c>, above 500</c>; may be empty.</param>
/// <param name="Need">What would turn the result: <c>the limit is 500</c>; null when nothing can.</param>
internal sealed record Finding(string Seen, string Relation, string? Need)
{
    /// <summary>What was found: <c>`context.amount` was 640, above 500</c>.</summary>
    public string Report => Seen + Relation;

    /// <summary>What was found and what would be needed: <c>`context.amount` was 640; the limit is 500</c>.</summary>
    public string Demand => Need is null ? Report : $"{Seen}; {Need}";

    /// <summary>A finding of the common shape: a relation, said of what is and of what must be.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="result">Whether the relation holds.</param>
    /// <param name="holds">The relation, behind "it was".</param>
    /// <param name="fails">Its opposite.</param>
    public static Finding Of(string seen, bool result, string holds, string fails) =>
        new(seen, $", {(result ? holds : fails)}", $"it must be {(result ? fails : holds)}");
}
