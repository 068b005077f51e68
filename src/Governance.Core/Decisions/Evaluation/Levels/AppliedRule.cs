using System.Runtime.InteropServices;
using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>What answering needs of a rule whose scope fits, in one place: decisions over many rules wait for memory more than for anything else.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AppliedRule(PolicyRule rule, AnsweringParty? owner)
{
    public PolicyRule Rule { get; } = rule;

    private readonly Node _conditions = rule.Compiled.Conditions;
    private readonly FactLimit _limit = (rule.Compiled.Conditions as FactLimitNode)?.Limit ?? default;

    /// <summary>Who answers for it; <see langword="null"/> for whoever does by the responsibility matrix.</summary>
    public AnsweringParty? Owner { get; } = owner;

    public AutonomyLevel Level { get; } = rule.Level;

    public bool IsGrant { get; } = rule.IsGrant;

    /// <summary>Whether it holds for a time or in a unit only.</summary>
    private readonly bool _isBounded = rule.From is not null || rule.Until is not null || rule.Unit is not null;

    /// <summary>What the conditions say; one that holds a single fact against a limit is judged in place.</summary>
    public CedarValue Ask(in Frame frame) => _limit.TryJudge(frame, out var said) ? said : _conditions.Evaluate(frame);

    /// <summary>Whether it holds at the instant and in the unit of an act.</summary>
    public bool Bears(DecisionRequest request, KnownUnit? unit) => !_isBounded || Bears(Rule, request, unit);

    /// <summary>Whether a rule holds at the instant and in the unit of an act.</summary>
    public static bool Bears(PolicyRule rule, DecisionRequest request, KnownUnit? unit) =>
        rule.IsInForce(request.At) && (rule.Unit is not { } where || unit?.IsWithin(where) == true);
}
