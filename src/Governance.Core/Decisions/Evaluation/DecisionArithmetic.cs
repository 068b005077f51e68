using System.Runtime.InteropServices;


namespace Governance.Decisions;

/// <summary>The arithmetic of autonomy: the highest grant met with the lowest ceiling, and what follows from the result.</summary>
internal static class DecisionArithmetic
{
    public static Decision Decide(RequestFacts facts, List<Grant> grants, List<Ceiling> ceilings, GovernanceModel model)
    {
        var granted = HighestGrant(grants);
        var allowed = LowestCeiling(ceilings);
        var autonomy = granted < allowed ? granted : allowed;
        var marked = Mark(ceilings, autonomy, isHeldDown: autonomy < granted);
        var ordered = Order(grants);
        var authority = autonomy == AutonomyLevel.None ? null : AuthorityOf(ordered);
        return new(facts.Request, model)
        {
            Autonomy = autonomy,
            Grants = ordered,
            Ceilings = marked,
            Authority = authority,
            Validations = Validations(autonomy, marked, authority, model),
            Obligations = Obligations(autonomy, ordered, marked, model),
        };
    }

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

    /// <summary>Grants by level from the highest, then delegations first, then by id: an order that no rule's place in a text can change.</summary>
    private static ValueList<Grant> Order(List<Grant> grants)
    {
        grants.Sort(static (a, b) =>
        {
            var order = b.Counts.CompareTo(a.Counts);
            order = order != 0 ? order : b.Level - a.Level;
            order = order != 0 ? order : b.Kind - a.Kind;
            return order != 0 ? order : string.CompareOrdinal(a.Rule, b.Rule);
        });
        return ValueList.Create<Grant>(CollectionsMarshal.AsSpan(grants));
    }

    private static ValueList<Ceiling> Mark(List<Ceiling> ceilings, AutonomyLevel autonomy, bool isHeldDown)
    {
        var binding = isHeldDown ? ceilings.Count(c => c.Level == autonomy) : 0;
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

    /// <summary>The grants are in order, so the first that counts carries the decision.</summary>
    private static Authority? AuthorityOf(ValueList<Grant> grants)
    {
        var carrier = grants.Count > 0 && grants[0].Counts ? grants[0] : null;
        return carrier is { Accountable: { } party, AccountablePerson: { } person }
            ? new(party, person, carrier.Rule, carrier.Chain)
            : null;
    }

    private static ValueList<RequiredValidation> Validations(
        AutonomyLevel autonomy, ValueList<Ceiling> ceilings, Authority? authority, GovernanceModel model)
    {
        if (autonomy is not (AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan))
        {
            return [];
        }

        var demanded = ceilings
            .SelectMany(c => c.Protocols.Select(p => (Protocol: p, c.Rule)))
            .GroupBy(pair => pair.Protocol, pair => pair.Rule)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new RequiredValidation(group.Key, model.Protocols[group.Key].Name, null, [.. group.Order(StringComparer.Ordinal)]))
            .ToValueList();
        return demanded.IsEmpty ? [new(null, ValidationWords.ByTheAccountable, authority?.Party, [])] : demanded;
    }

    /// <summary>The duties of every ceiling that applies, and of every grant that carries the decision.</summary>
    private static ValueList<Approvals.Obligation> Obligations(
        AutonomyLevel autonomy, ValueList<Grant> grants, ValueList<Ceiling> ceilings, GovernanceModel model)
    {
        if (!grants.Any(g => !g.Obligations.IsEmpty) && !ceilings.Any(c => !c.Obligations.IsEmpty))
        {
            return [];
        }

        var fromGrants = autonomy == AutonomyLevel.None ? [] : grants.Where(g => g.Counts && g.Level >= autonomy).SelectMany(g => g.Obligations);
        return
        [
            .. fromGrants.Concat(ceilings.SelectMany(c => c.Obligations)).Distinct()
                .OrderBy(id => id.Value, StringComparer.Ordinal)
                .Select(id => model.Obligations[id]),
        ];
    }
}
