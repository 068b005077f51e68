using System.Runtime.InteropServices;
using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>The arithmetic of autonomy: the highest grant met with the lowest ceiling, and what follows from the result.</summary>
internal static class DecisionArithmetic
{
    public static Decision Decide(RequestFacts facts, List<Grant> grants, List<Ceiling> ceilings, GovernanceModel model)
    {
        var emergency = EmergencyJudge.Judge(facts, model);
        if (emergency is not null)
        {
            grants.Add(emergency);
        }

        var granted = HighestGrant(grants);
        var allowed = LowestCeiling(ceilings);
        var autonomy = granted < allowed ? granted : allowed;
        var marked = Mark(ceilings, autonomy, isHeldDown: autonomy < granted);
        var ordered = Order(grants);
        var carrier = autonomy > AutonomyLevel.None ? ordered[0] : null;
        var authority = carrier is null ? null : AuthorityOf(carrier);
        var decision = new Decision(facts.Request, model)
        {
            Evidence = facts.Usage is { } usage ? facts.Evidence with { Usage = usage.ToRecord() } : facts.Evidence,
            Autonomy = autonomy,
            Grants = ordered,
            Ceilings = marked,
            Authority = authority,
            Validations = Validations(autonomy, granted, marked, authority, model),
            Obligations = DecisionDuties.Of(autonomy, ordered, marked, emergency, facts, model),
            Splitting = facts.Splitting,
            Budgets = carrier?.Budgets ?? [],
            Extensions = facts.Extensions is { } asked ? [.. asked] : [],
        };
        return WithToReserve(WithEvidence(decision, facts, emergency), facts);
    }

    private static Decision WithEvidence(Decision decision, RequestFacts facts, Grant? emergency)
    {
        if (facts.Evidence.Approvals.IsEmpty && facts.Evidence.Plan is null && emergency is null)
        {
            return decision;
        }

        var (presented, validations) = EvidenceJudge.Judge(decision, facts, emergency);
        return decision.With(presented, validations);
    }

    private static Decision WithToReserve(Decision decision, RequestFacts facts) =>
        decision.Outcome != DecisionOutcome.Proceed || (decision.Budgets.IsEmpty && facts.Splitting?.Related is null)
            ? decision
            : decision.With(new ReservationRequest
            {
                Charges = decision.Budgets.Select(balance => balance.Charge).ToValueList(),
                Related = facts.Splitting?.Related,
                Amount = facts.Request.Amount,
                RelatedSeen = facts.Splitting?.Seen ?? [],
                At = facts.Request.At,
                ExpiresAt = facts.Request.At + PolicyEvaluator.DefaultReservationTime,
            });

    private static AutonomyLevel HighestGrant(List<Grant> grants)
    {
        var highest = AutonomyLevel.None;
        foreach (var grant in grants)
        {
            highest = grant.Counts && grant.Level > highest ? grant.Level : highest;
        }

        return highest;
    }

    private static AutonomyLevel LowestCeiling(List<Ceiling> ceilings)
    {
        var lowest = AutonomyLevel.ActMonitored;
        foreach (var ceiling in ceilings)
        {
            lowest = ceiling.Level < lowest ? ceiling.Level : lowest;
        }

        return lowest;
    }

    /// <summary>Grants that count by level from the highest, then by kind, then by id: an order that no rule's place in a text can change.</summary>
    private static ValueList<Grant> Order(List<Grant> grants)
    {
        grants.Sort(static (a, b) =>
        {
            var order = b.Counts.CompareTo(a.Counts);
            order = order != 0 ? order : b.Level - a.Level;
            order = order != 0 ? order : Rank(a.Kind) - Rank(b.Kind);
            return order != 0 ? order : string.CompareOrdinal(a.Rule, b.Rule);
        });
        return ValueList.Create<Grant>(CollectionsMarshal.AsSpan(grants));
    }

    /// <summary>At one level an office carries before a delegation, that before a policy, and an emergency only when nothing else does.</summary>
    private static int Rank(GrantKind kind) => kind switch
    {
        GrantKind.Office => 0,
        GrantKind.Delegation => 1,
        GrantKind.Policy => 2,
        _ => 3,
    };

    private static ValueList<Ceiling> Mark(List<Ceiling> ceilings, AutonomyLevel autonomy, bool isHeldDown)
    {
        var binding = isHeldDown ? CountAt(autonomy, ceilings) : 0;
        for (var i = 0; i < ceilings.Count && binding > 0; i++)
        {
            if (ceilings[i].Level == autonomy)
            {
                ceilings[i] = ceilings[i] with { IsBinding = true, IsDecisive = binding == 1 };
            }
        }

        ceilings.Sort(static (a, b) =>
        {
            var order = a.Level - b.Level;
            order = order != 0 ? order : a.Kind - b.Kind;
            order = order != 0 ? order : string.CompareOrdinal(a.Rule, b.Rule);
            return order != 0 ? order : string.CompareOrdinal(a.Because?.En, b.Because?.En);
        });
        return ValueList.Create<Ceiling>(CollectionsMarshal.AsSpan(ceilings));
    }

    private static int CountAt(AutonomyLevel level, List<Ceiling> ceilings)
    {
        var count = 0;
        foreach (var ceiling in ceilings)
        {
            count += ceiling.Level == level ? 1 : 0;
        }

        return count;
    }

    private static Authority? AuthorityOf(Grant carrier) =>
        carrier is { Accountable: { } party, AccountablePerson: { } person } ? new(party, person, carrier.Rule, carrier.Chain) { StandsInFor = carrier.StandsInFor } : null;

    private static ValueList<RequiredValidation> Validations(
        AutonomyLevel autonomy, AutonomyLevel granted, ValueList<Ceiling> ceilings, Authority? authority, GovernanceModel model)
    {
        if (!NeedsApproval(autonomy))
        {
            return [];
        }

        var demanded = ceilings
            .SelectMany(c => c.Protocols.Select(p => (Protocol: p, c.Rule)))
            .GroupBy(pair => pair.Protocol, pair => pair.Rule)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new RequiredValidation(group.Key, model.Protocols[group.Key].Name, null, [.. group.Order(StringComparer.Ordinal)]))
            .ToValueList();
        return AwaitsTheAccountable(granted, ceilings, model) ? [new(null, ValidationWords.ByTheAccountable, authority?.Party, []), .. demanded] : demanded;
    }

    /// <summary>Whether nothing names a protocol; or nothing would without some of the rules of units, whose protocols come on top and never in the place of an approval.</summary>
    private static bool AwaitsTheAccountable(AutonomyLevel granted, ValueList<Ceiling> ceilings, GovernanceModel model)
    {
        var level = granted;
        var isAwaited = false;
        foreach (var ceiling in ceilings)
        {
            if (ceiling.Kind == CeilingKind.Policy && model.Policies.IsLocal(ceiling.Rule))
            {
                isAwaited |= ceiling.Protocols.IsEmpty && NeedsApproval(ceiling.Level);
            }
            else if (ceiling.Protocols.IsEmpty)
            {
                level = ceiling.Level < level ? ceiling.Level : level;
            }
            else
            {
                return false;
            }
        }

        return isAwaited || NeedsApproval(level);
    }

    private static bool NeedsApproval(AutonomyLevel level) => level is AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan;
}
