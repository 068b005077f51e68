namespace Governance.Cedar;

/// <summary>One <c>key: value</c> of a record.</summary>
/// <param name="Key">The attribute name; any string.</param>
/// <param name="Value">Its value.</param>
public sealed record RecordEntry(string Key, Expression Value);
