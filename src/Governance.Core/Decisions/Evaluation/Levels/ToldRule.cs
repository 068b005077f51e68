using System.Runtime.InteropServices;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>What a decision tells of a rule that bears on it, beside its kind; taken out of the rule, so that telling looks at one place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ToldRule(PolicyRule rule)
{
    /// <summary>The rule, for what is seldom looked at.</summary>
    public PolicyRule Rule { get; } = rule;

    public string Id { get; } = rule.Id;

    public LocalizedText? Because { get; } = rule.Because;

    public string? Cites { get; } = rule.Cites;

    public ValueList<ObligationId> Obligations { get; } = rule.Obligations;

    public ValueList<ProtocolId> Protocols { get; } = rule.Protocols;

    /// <summary>Whether it holds at the instant and in the unit of an act.</summary>
    public bool Bears(DecisionRequest request, KnownUnit? unit) =>
        Rule.IsInForce(request.At) && (Rule.Unit is not { } where || unit?.IsWithin(where) == true);
}
