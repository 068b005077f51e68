using System.Globalization;
using NodaTime;

namespace Governance.Agents;

/// <summary>What is said of how an agent stands, in both languages.</summary>
internal static class CareerWords
{
    public static LocalizedText WasBefore(AgentStatus status) =>
        new($"it was {status.DisplayName.En} before", $"il était {status.DisplayName.Fr} avant");

    public static LocalizedText Critical(Incident incident) => new(
        $"the critical incident `{incident.Id}` of {Day(incident.OccurredAt)}: {incident.Cause.En}",
        $"l’incident critique `{incident.Id}` du {Day(incident.OccurredAt)}\u00a0: {French(incident.Cause)}");

    public static LocalizedText Major(Incident incident) => new(
        $"the major incident `{incident.Id}` of {Day(incident.OccurredAt)}: {incident.Cause.En}",
        $"l’incident majeur `{incident.Id}` du {Day(incident.OccurredAt)}\u00a0: {French(incident.Cause)}");

    public static LocalizedText Minor(int count, Incident last) => new(
        count == 1 ? $"the minor incident `{last.Id}`: {last.Cause.En}" : $"{Number(count)} minor incidents, the last of them `{last.Id}`: {last.Cause.En}",
        count == 1 ? $"l’incident mineur `{last.Id}`\u00a0: {French(last.Cause)}" : $"{Number(count)} incidents mineurs, dont le dernier `{last.Id}`\u00a0: {French(last.Cause)}");

    public static LocalizedText Lapsed(AutonomyCertificate certificate) => new(
        $"the certificate `{certificate.Id}`, which came first, expired on {Day(certificate.ValidUntil)} and was not renewed",
        $"le certificat `{certificate.Id}`, qui primait, a expiré le {Day(certificate.ValidUntil)} sans être renouvelé");

    public static LocalizedText NoAppraisal(KpiId kpi) => new($"`{kpi}` was never appraised", $"`{kpi}` n’a jamais été évalué");

    public static LocalizedText OldAppraisal(KpiId kpi, Instant at) => new(
        $"the last appraisal of `{kpi}`, of {Day(at)}, is too old",
        $"la dernière évaluation de `{kpi}`, du {Day(at)}, est trop ancienne");

    public static LocalizedText OutsideBounds(KpiBound bound, decimal reached)
    {
        var (isLow, value) = (reached < bound.AtLeast, Number(reached));
        var limit = Number((isLow ? bound.AtLeast : bound.AtMost).GetValueOrDefault());
        return new(
            $"`{bound.Kpi}` is at {value}, {(isLow ? "below" : "above")} {limit}",
            $"`{bound.Kpi}` est à {FrenchNumber(value)}, {(isLow ? "au-dessous" : "au-dessus")} de {FrenchNumber(limit)}");
    }

    /// <summary>Why no certificate is in force: the one that comes nearest says it.</summary>
    public static LocalizedText NotCertified(AgentCareer career, DecisionTypeId type, UnitId unit, Instant at)
    {
        var covering = career.Agent.Certificates
            .Where(c => career.DistanceTo(c, type, unit) is not null)
            .OrderByDescending(c => c.IssuedAt).ThenBy(c => c.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        return covering switch
        {
            null when career.Agent.Certificates.IsEmpty => new("no body has certified the agent", "aucune instance n’a certifié l’agent"),
            null => new($"no certificate covers `{type}` in `{unit}`", $"aucun certificat ne couvre `{type}` dans `{unit}`"),
            var c when at < c.ValidFrom || at < c.IssuedAt => new(
                $"the certificate `{c.Id}` is valid only from {Day(at < c.ValidFrom ? c.ValidFrom : c.IssuedAt)}",
                $"le certificat `{c.Id}` n’est valable qu’à partir du {Day(at < c.ValidFrom ? c.ValidFrom : c.IssuedAt)}"),
            var c when c.ValidUntil <= at => new($"the certificate `{c.Id}` expired on {Day(c.ValidUntil)}", $"le certificat `{c.Id}` a expiré le {Day(c.ValidUntil)}"),
            var c when career.Agent.WorksIn(c.Environment) => new(
                $"the certificate `{c.Id}` was issued before the agent’s environment changed; that it is the same again does not revive it",
                $"le certificat `{c.Id}` est antérieur au changement de l’environnement de l’agent\u202f; le retour au même ne le rétablit pas"),
            var c when c.Environment.Model != career.Agent.Model => new(
                $"the certificate `{c.Id}` was issued for {c.Environment.Model}, and the agent runs on {career.Agent.Model}",
                $"le certificat `{c.Id}` porte sur {c.Environment.Model}, et l’agent fonctionne avec {career.Agent.Model}"),
            var c => new(
                $"the certificate `{c.Id}` was issued for other tools or classes of data than the agent has",
                $"le certificat `{c.Id}` porte sur d’autres outils ou classes de données que ceux de l’agent"),
        };
    }

    public static string Day(Instant instant) => instant.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string French(LocalizedText text) => text.Fr ?? text.En;

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string FrenchNumber(string number) => number.Replace('.', ',');
}
