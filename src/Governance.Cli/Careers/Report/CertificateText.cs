using Governance.Cli.Chains;
using Governance.Organization;

namespace Governance.Cli.Careers;

/// <summary>Says of a certificate what it certifies, and what has come of it.</summary>
internal static class CertificateText
{
    /// <summary>The pieces, the certificate first.</summary>
    public static IEnumerable<string> Pieces(CertificateStanding standing, FilePage page)
    {
        var (certificate, words) = (standing.Certificate, page.Levels);
        yield return $"`{certificate.Id}`";
        yield return page.Words.Scope(page.Names.WithId(certificate.DecisionType), $"`{certificate.Unit}`");
        yield return page.Authority.UpTo(page.Say(certificate.Ceiling));
        yield return words.Issued(page.Names.Of(PartyReference.To(certificate.IssuedBy)), AuthorityWords.Day(certificate.IssuedAt));
        yield return page.Authority.Valid(AuthorityWords.Day(certificate.ValidFrom), AuthorityWords.Day(certificate.ValidUntil));
        if (certificate.RiskAcceptance is { } accepted)
        {
            yield return words.RiskAccepted(page.Name(accepted.By), AuthorityWords.Day(accepted.At), AuthorityWords.Day(accepted.KillSwitchTestedAt));
        }

        yield return standing.Problem is { } problem ? page.Authority.NotInForceBecause(page.Say(problem)) : page.Authority.InForce;
        if (standing.ReplacedBy is { } other)
        {
            yield return words.Replaced($"`{other}`");
        }

        if (standing is { Level: { } level, LimitedBy: { } limit })
        {
            var limited = words.LimitedTo(page.Say(level), Within(limit.DecisionType, certificate.DecisionType), Within(limit.Unit, certificate.Unit));
            yield return words.Since(limited, AuthorityWords.Day(limit.At), page.Say(limit.Because));
        }
    }

    /// <summary>What a limit names, unless it is what the certificate names.</summary>
    private static string? Within<TId>(TId? limited, TId certified)
        where TId : struct => limited is { } id && !id.Equals(certified) ? $"`{id}`" : null;
}
