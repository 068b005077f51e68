namespace Governance.Agents;

/// <summary>Checks certificates that are to be issued: for what the agent is and does now, by a body with the right, and no higher than the transition allows.</summary>
internal static class CertificateGuard
{
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked)
    {
        var certificates = asked.Change.Certificates;
        foreach (var certificate in certificates)
        {
            foreach (var problem in Check(asked, certificate))
            {
                yield return problem;
            }

            var highest = asked.Change.Transition == AgentTransition.Recertify
                ? asked.Career.HighestRenewal(certificate, asked.At)
                : AgentStatus.Probation.Ceiling;
            if (certificate.Ceiling > highest)
            {
                yield return Problem(TransitionWords.AboveHighest(certificate, highest, asked.Terms));
            }
        }

        if (certificates.Select(c => c.Id).Distinct().Count() < certificates.Count)
        {
            yield return Problem(TransitionWords.CertificatesTwice);
        }

        if (asked.Change.Transition == AgentTransition.Recertify && AgentCareers.IsReviewOverdue(asked.Agent, asked.At))
        {
            yield return Problem(PromotionWords.ReviewOverdue(asked.Agent));
        }
    }

    /// <summary>What holds of every certificate, whatever its level is measured against.</summary>
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked, AutonomyCertificate certificate)
    {
        var (agent, organization) = (asked.Agent, asked.Organization);
        if (asked.Body is { } body && (certificate.IssuedBy != body.Id || certificate.Ceiling > body.CertifiesUpTo))
        {
            yield return new(TransitionProblemKind.Right, certificate.IssuedBy != body.Id
                ? TransitionWords.OtherIssuer(certificate, body.Id)
                : TransitionWords.AboveRight(certificate, body));
        }

        if (asked.Careers.IsCertificateKnown(certificate.Id))
        {
            yield return Problem(TransitionWords.KnownCertificate(certificate));
        }

        if (certificate.Ceiling < AutonomyCertificate.UncertifiedCeiling)
        {
            yield return Problem(TransitionWords.BelowUncertified(certificate));
        }

        if (!agent.WorksIn(certificate.Environment))
        {
            yield return Problem(TransitionWords.OtherEnvironment(certificate, agent));
        }

        if (!organization.UnitTree.IsWithin(certificate.Unit, agent.Unit))
        {
            yield return Problem(TransitionWords.OutsideUnit(certificate, agent));
        }

        if (!organization.DecisionTypeTree.IsWithinAny(certificate.DecisionType, agent.Mandate.DecisionTypes))
        {
            yield return Problem(TransitionWords.OutsideMandate(certificate));
        }

        if (certificate.IssuedAt > asked.At || certificate.ValidUntil <= asked.At || certificate.ValidUntil <= certificate.ValidFrom)
        {
            yield return Problem(TransitionWords.BadPeriod(certificate));
        }

        if (certificate.Ceiling == AutonomyLevel.ActMonitored && certificate.RiskAcceptance is null)
        {
            yield return Problem(TransitionWords.NoRiskAcceptance(certificate));
        }
        else if (certificate.RiskAcceptance is { } accepted && (!asked.IsThere(accepted.By) || accepted.At > asked.At || accepted.KillSwitchTestedAt > asked.At))
        {
            yield return Problem(TransitionWords.BadRiskAcceptance(certificate));
        }
    }

    private static TransitionProblem Problem(LocalizedText message) => new(TransitionProblemKind.Certificate, message);
}
