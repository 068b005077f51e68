using System.Runtime.InteropServices;
using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>What deciding needs of a rule whose scope fits, in one place: decisions over many rules wait for memory more than for anything else.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AppliedRule(PolicyRule rule, AnsweringParty? owner)
{
    /// <summary>The rule, for what is seldom looked at.</summary>
    public PolicyRule Rule { get; } = rule;

    private readonly FactLimit _limit = (rule.Compiled.Conditions as FactLimitNode)?.Limit ?? default;

    /// <summary>Who answers for it; <see langword="null"/> for whoever does by the responsibility matrix.</summary>
    public AnsweringParty? Owner { get; } = owner;

    public string Id { get; } = rule.Id;

    public LocalizedText? Because { get; } = rule.Because;

    public string? Cites { get; } = rule.Cites;

    public ValueList<ObligationId> Obligations { get; } = rule.Obligations;

    public ValueList<ProtocolId> Protocols { get; } = rule.Protocols;

    public AutonomyLevel Level { get; } = rule.Level;

    public bool IsGrant { get; } = rule.IsGrant;

    /// <summary>Whether it holds for a time or in a unit only.</summary>
    private readonly bool _isBounded = rule.From is not null || rule.Until is not null || rule.Unit is not null;

    /// <summary>The rules of a model, in its order. What one party owns, it owns through one object.</summary>
    public static AppliedRule[] AllOf(GovernanceModel model)
    {
        var owners = new Dictionary<PartyReference, AnsweringParty>();
        return [.. model.Policies.Rules.Select(rule => new AppliedRule(rule, rule.Owner is { } owner ? OwnerOf(owner) : null))];

        AnsweringParty OwnerOf(PartyReference owner)
        {
            ref var party = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, owner, out _);
            return party ??= new(owner, model.Organization);
        }
    }

    /// <summary>What the conditions say; one that holds a single fact against a limit is judged in place.</summary>
    public CedarValue Ask(in Frame frame) => _limit.TryJudge(frame, out var said) ? said : Rule.Compiled.Conditions.Evaluate(frame);

    /// <summary>Whether it holds at the instant and in the unit of an act.</summary>
    public bool Bears(DecisionRequest request, KnownUnit? unit) =>
        !_isBounded || (Rule.IsInForce(request.At) && (Rule.Unit is not { } where || unit?.IsWithin(where) == true));
}
