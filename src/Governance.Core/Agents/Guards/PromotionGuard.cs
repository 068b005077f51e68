namespace Governance.Agents;

/// <summary>One level at a time, on evidence, and on probation no higher than probation allows.</summary>
internal static class PromotionGuard
{
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked)
    {
        if (asked.Change.Certificates.Count != 1)
        {
            yield return Problem(TransitionWords.OneCertificate);
            yield break;
        }

        var certificate = asked.Change.Certificates[0];
        foreach (var problem in CertificateGuard.Check(asked, certificate))
        {
            yield return problem;
        }

        var assessment = PromotionJudge.Assess(asked.Career, certificate.DecisionType, certificate.Unit, asked.Measured, asked.At);
        if (certificate.Ceiling != assessment.To)
        {
            yield return Problem(TransitionWords.NotOneLevel(certificate, assessment.From));
        }

        foreach (var other in asked.Career.PlacesTakenBy(certificate))
        {
            if (asked.Career.Certified(other.DecisionType, certificate.Unit, asked.At).Level is var level && certificate.Ceiling > level + 1)
            {
                yield return Problem(TransitionWords.TakesThePlaceOf(certificate, other, level));
            }
        }

        foreach (var obstacle in assessment.Obstacles)
        {
            yield return Problem(obstacle);
        }

        if (certificate.Ceiling > asked.Agent.Status.Ceiling)
        {
            yield return Problem(TransitionWords.AboveStatus(asked.Agent.Status));
        }
    }

    private static TransitionProblem Problem(LocalizedText message) => new(TransitionProblemKind.Certificate, message);
}
