namespace Governance.Delegation;

/// <summary>A way in which a rule passes on more than its delegator received.</summary>
/// <param name="Property">The property of the rule that says so, as its file names it.</param>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Message">What is wrong, with both values.</param>
internal sealed record Widening(string Property, string Id, LocalizedText Message);
