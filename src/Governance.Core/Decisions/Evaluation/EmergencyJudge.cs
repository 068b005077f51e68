using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Judges a declared emergency: whether it grants, and stands in for the approvals that would come first.</summary>
/// <remarks>It only ever adds a grant and meets validations. Ceilings, prohibitions and the kill switch hold as before.</remarks>
internal static class EmergencyJudge
{
    /// <summary>The grant of the emergency that was presented, void with its reason when something is not as the procedure demands; <see langword="null"/> when none was.</summary>
    public static Grant? Judge(RequestFacts facts, GovernanceModel model)
    {
        if (facts.Evidence.Emergency is not { } emergency)
        {
            return null;
        }

        var procedure = model.Limits.Emergencies.GetValueOrDefault(emergency.Procedure);
        var problem = procedure is null ? EmergencyWords.Unknown(emergency.Procedure) : ProblemWith(procedure, emergency, facts, model);
        return new()
        {
            Kind = GrantKind.Emergency,
            Rule = emergency.Procedure.Value,
            Level = procedure?.Autonomy ?? AutonomyLevel.None,
            Accountable = PartyReference.To(emergency.By),
            AccountablePerson = problem is null ? emergency.By : null,
            Because = string.IsNullOrWhiteSpace(emergency.Reason) ? null : new(emergency.Reason),
            VoidBecause = problem,
        };
    }

    /// <summary>The reviews that an emergency owes: by the reviewers who are somebody else, before their time is over.</summary>
    public static IEnumerable<RequiredObligation> Reviews(EmergencyDeclaration emergency, DecisionRequest request, GovernanceModel model)
    {
        var procedure = model.Limits.Emergencies[emergency.Procedure];
        return procedure.Reviewers.Where(reviewer => CanReview(reviewer, emergency, request, model)).Select(reviewer => new RequiredObligation(
            BuiltInObligations.ReviewEmergency, EmergencyWords.Review(emergency), reviewer, emergency.From + procedure.ReviewWithin));
    }

    private static LocalizedText? ProblemWith(EmergencyProcedure procedure, EmergencyDeclaration emergency, RequestFacts facts, GovernanceModel model) =>
        ProblemWithDeclaration(procedure, emergency, facts.Request.At, model)
        ?? ProblemWithScope(procedure, facts, model)
        ?? (IsReviewable(procedure, emergency, facts.Request, model) ? null : EmergencyWords.NobodyReviews);

    private static LocalizedText? ProblemWithDeclaration(EmergencyProcedure procedure, EmergencyDeclaration emergency, Instant at, GovernanceModel model) =>
        !procedure.People.Contains(emergency.By) ? EmergencyWords.NotListed(emergency.By)
        : !model.Organization.People.TryGetValue(emergency.By, out var person) || !person.IsPresent(at) ? EmergencyWords.Left(emergency.By)
        : string.IsNullOrWhiteSpace(emergency.Reason) ? EmergencyWords.NoReason
        : emergency.Until <= emergency.From || emergency.Until - emergency.From > procedure.MaximumDuration ? EmergencyWords.TooLong(procedure)
        : at < emergency.From || emergency.Until <= at ? EmergencyWords.Over
        : null;

    private static LocalizedText? ProblemWithScope(EmergencyProcedure procedure, RequestFacts facts, GovernanceModel model)
    {
        var (request, organization) = (facts.Request, model.Organization);
        return BuiltInDecisionTypes.IsReserved(request.DecisionType) ? EmergencyWords.NotForGovernance
            : !procedure.DecisionTypes.Any(type => organization.DecisionTypeTree.IsWithin(request.DecisionType, type))
            || !procedure.Purposes.Contains(request.Purpose)
            || !procedure.Units.Any(unit => organization.UnitTree.IsWithin(request.Unit, unit)) ? EmergencyWords.OutOfScope
            : procedure.AmountLimit is { } limit && !(facts.CountedAmount is { } amount && amount.Currency == limit.Currency && amount.Amount <= limit.Amount)
                ? EmergencyWords.OverLimit(limit)
            : null;
    }

    private static bool IsReviewable(EmergencyProcedure procedure, EmergencyDeclaration emergency, DecisionRequest request, GovernanceModel model) =>
        procedure.Reviewers.Any(reviewer => CanReview(reviewer, emergency, request, model));

    private static bool CanReview(PartyReference reviewer, EmergencyDeclaration emergency, DecisionRequest request, GovernanceModel model) =>
        model.Organization.VotersOf(reviewer, request.Unit, request.At).Any(person => person.Id != emergency.By);
}
