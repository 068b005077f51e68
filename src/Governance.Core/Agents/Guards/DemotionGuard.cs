namespace Governance.Agents;

/// <summary>A demotion names what the organisation has, and lowers something.</summary>
internal static class DemotionGuard
{
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked)
    {
        var limit = asked.Change.Limit!;
        if (limit.DecisionType is { } type && !asked.Organization.DecisionTypes.ContainsKey(type))
        {
            yield return Problem(TransitionWords.UnknownDecisionType(type));
        }
        else if (limit.Unit is { } unit && !asked.Organization.UnitTree.Contains(unit))
        {
            yield return Problem(TransitionWords.UnknownUnit(unit));
        }
        else if (!Lowers(asked, limit))
        {
            yield return Problem(TransitionWords.LowersNothing(limit.Ceiling));
        }
    }

    /// <summary>Without a certificate an agent still gives advice, which a demotion can take away.</summary>
    private static bool Lowers(TransitionCase asked, AutonomyLimit limit)
    {
        var bound = new CareerLimit { At = asked.At, DecisionType = limit.DecisionType, Unit = limit.Unit, Ceiling = limit.Ceiling, Because = asked.Change.Reason };
        return limit.Ceiling < AutonomyCertificate.UncertifiedCeiling
            || asked.Agent.Certificates.Any(c => asked.Career.IsInForce(c, asked.At) && asked.Career.Concerns(bound, c.DecisionType, c.Unit)
                && asked.Career.Certified(c.DecisionType, c.Unit, asked.At).Level > limit.Ceiling);
    }

    private static TransitionProblem Problem(LocalizedText message) => new(TransitionProblemKind.Transition, message);
}
