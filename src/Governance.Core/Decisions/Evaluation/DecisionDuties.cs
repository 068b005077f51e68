using System.Runtime.InteropServices;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>The duties that come with a decision: those of its rules, those of the responsibility matrix, the review of an emergency.</summary>
internal static class DecisionDuties
{
    public static ValueList<RequiredObligation> Of(
        AutonomyLevel autonomy, ValueList<Grant> grants, ValueList<Ceiling> ceilings, Grant? emergency, RequestFacts facts, GovernanceModel model)
    {
        List<RequiredObligation>? duties = null;
        if (HaveDuties(grants, ceilings))
        {
            (duties ??= []).AddRange(OfRules(autonomy, grants, ceilings).Select(id => new RequiredObligation(id, model.Obligations[id].Duty)));
        }

        AddResponsibilities(ref duties, autonomy, facts.Request, model.Responsibilities);
        if (emergency is { Counts: true } && autonomy > AutonomyLevel.None)
        {
            (duties ??= []).AddRange(EmergencyJudge.Reviews(facts.Evidence.Emergency!, facts.Request, model));
        }

        return duties is null ? [] : ValueList.Create<RequiredObligation>(CollectionsMarshal.AsSpan(duties));
    }

    private static bool HaveDuties(ValueList<Grant> grants, ValueList<Ceiling> ceilings)
    {
        foreach (var grant in grants)
        {
            if (!grant.Obligations.IsEmpty)
            {
                return true;
            }
        }

        foreach (var ceiling in ceilings)
        {
            if (!ceiling.Obligations.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The duties of every ceiling that applies, and of every grant that carries the decision.</summary>
    private static IEnumerable<ObligationId> OfRules(AutonomyLevel autonomy, ValueList<Grant> grants, ValueList<Ceiling> ceilings)
    {
        var fromGrants = autonomy == AutonomyLevel.None ? [] : grants.Where(g => g.Counts && g.Level >= autonomy).SelectMany(g => g.Obligations);
        return fromGrants.Concat(ceilings.SelectMany(c => c.Obligations)).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal);
    }

    /// <summary>From the level at which somebody acts on it, if only a human on advice.</summary>
    private static void AddResponsibilities(ref List<RequiredObligation>? duties, AutonomyLevel autonomy, DecisionRequest request, ResponsibilityMatrix responsibilities)
    {
        if (autonomy < AutonomyLevel.Advise || responsibilities.Find(request.DecisionType, request.Unit) is not { } assignment)
        {
            return;
        }

        AddOwed(ref duties, assignment.Consulted, BuiltInObligations.Consult, DutyWords.Consult);
        AddOwed(ref duties, assignment.Informed, BuiltInObligations.Inform, DutyWords.Inform);
    }

    private static void AddOwed(ref List<RequiredObligation>? duties, ValueList<PartyReference> parties, ObligationId id, LocalizedText duty)
    {
        if (!parties.IsEmpty)
        {
            (duties ??= []).AddRange(parties.Distinct().OrderBy(party => party.ToString(), StringComparer.Ordinal).Select(party => new RequiredObligation(id, duty, party)));
        }
    }
}
