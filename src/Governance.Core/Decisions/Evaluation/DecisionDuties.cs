using Governance.Organization;

namespace Governance.Decisions;

/// <summary>The duties that come with a decision: those of its rules, those of the responsibility matrix, the review of an emergency.</summary>
internal static class DecisionDuties
{
    public static ValueList<RequiredObligation> Of(
        AutonomyLevel autonomy, ValueList<Grant> grants, ValueList<Ceiling> ceilings, Grant? emergency, RequestFacts facts, GovernanceModel model) =>
    [
        .. OfRules(autonomy, grants, ceilings).Select(id => new RequiredObligation(id, model.Obligations[id].Duty)),
        .. OfResponsibilities(autonomy, facts.Request, model),
        .. emergency is { Counts: true } && autonomy > AutonomyLevel.None ? EmergencyJudge.Reviews(facts.Evidence.Emergency!, facts.Request, model) : [],
    ];

    /// <summary>The duties of every ceiling that applies, and of every grant that carries the decision.</summary>
    private static IEnumerable<ObligationId> OfRules(AutonomyLevel autonomy, ValueList<Grant> grants, ValueList<Ceiling> ceilings)
    {
        if (!grants.Any(g => !g.Obligations.IsEmpty) && !ceilings.Any(c => !c.Obligations.IsEmpty))
        {
            return [];
        }

        var fromGrants = autonomy == AutonomyLevel.None ? [] : grants.Where(g => g.Counts && g.Level >= autonomy).SelectMany(g => g.Obligations);
        return fromGrants.Concat(ceilings.SelectMany(c => c.Obligations)).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal);
    }

    /// <summary>From the level at which somebody acts on it, if only a human on advice.</summary>
    private static IEnumerable<RequiredObligation> OfResponsibilities(AutonomyLevel autonomy, DecisionRequest request, GovernanceModel model)
    {
        if (autonomy < AutonomyLevel.Advise || model.Responsibilities.Find(request.DecisionType, request.Unit) is not { } assignment)
        {
            return [];
        }

        return Owed(assignment.Consulted, BuiltInObligations.Consult, DutyWords.Consult)
            .Concat(Owed(assignment.Informed, BuiltInObligations.Inform, DutyWords.Inform));
    }

    private static IEnumerable<RequiredObligation> Owed(ValueList<PartyReference> parties, ObligationId id, LocalizedText duty) =>
        parties.Distinct().OrderBy(party => party.ToString(), StringComparer.Ordinal).Select(party => new RequiredObligation(id, duty, party));
}
