using System.Runtime.InteropServices;
using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>The rules of a model, in its order, as deciding looks at them.</summary>
internal sealed class AppliedRules
{
    private readonly AppliedRule[] _judged;
    private readonly ToldRule[] _told;
    private readonly Dictionary<PartyReference, AnsweringParty> _owners = [];
    private readonly Dictionary<RuleKind, RuleKind> _kinds = [];

    public AppliedRules(GovernanceModel model)
    {
        var rules = model.Policies.Rules;
        (_judged, _told) = (new AppliedRule[rules.Count], new ToldRule[rules.Count]);
        for (var position = 0; position < rules.Count; position++)
        {
            var rule = rules[position];
            _judged[position] = new(KindOf(rule, model.Organization), rule.Compiled.Conditions);
            _told[position] = new(rule);
        }
    }

    public int Count => _told.Length;

    public IEnumerable<Policy> Policies => _told.Select(rule => rule.Rule.Policy);

    /// <summary>What judging needs of the rule at a position.</summary>
    public ref readonly AppliedRule Judged(int position) => ref _judged[position];

    /// <summary>What a decision tells of the rule at a position.</summary>
    public ref readonly ToldRule Told(int position) => ref _told[position];

    /// <summary>Whether the rule at a position holds at the instant and in the unit of an act.</summary>
    public bool Bears(int position, DecisionRequest request, KnownUnit? unit) => !_judged[position].Kind.IsBounded || _told[position].Bears(request, unit);

    private RuleKind KindOf(PolicyRule rule, OrganizationIndex organization)
    {
        var isBounded = rule.From is not null || rule.Until is not null || rule.Unit is not null;
        var comparison = (rule.Compiled.Conditions as FactLimitNode)?.Comparison;
        var kind = new RuleKind(rule.IsGrant, rule.Level, rule.Owner is { } owner ? OwnerOf(owner, organization) : null, isBounded, comparison);
        ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_kinds, kind, out _);
        return same ??= kind;
    }

    private AnsweringParty OwnerOf(PartyReference owner, OrganizationIndex organization)
    {
        ref var party = ref CollectionsMarshal.GetValueRefOrAddDefault(_owners, owner, out _);
        return party ??= new(owner, organization);
    }
}
