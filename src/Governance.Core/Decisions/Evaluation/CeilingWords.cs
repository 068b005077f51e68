using System.Globalization;
using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Why a built-in ceiling applies, in both languages.</summary>
internal static class CeilingWords
{
    public static LocalizedText UnknownAgent(AgentId id) => new($"the agent `{id}` is not in the model", $"l’agent `{id}` ne figure pas dans le modèle");

    public static LocalizedText UnknownPerson(PersonId id) =>
        new($"the person `{id}` is not in the model", $"la personne `{id}` ne figure pas dans le modèle");

    public static LocalizedText UnknownDecisionType(DecisionTypeId id) =>
        new($"the decision type `{id}` is not in the model", $"le type de décision `{id}` ne figure pas dans le modèle");

    public static LocalizedText UnknownPurpose(UseCaseId id) =>
        new($"the purpose `{id}` is no use case of the model", $"la finalité `{id}` n’est pas un cas d’usage du modèle");

    public static LocalizedText UnknownUnit(UnitId id) => new($"the unit `{id}` is not in the model", $"l’unité `{id}` ne figure pas dans le modèle");

    public static LocalizedText PersonLeft(Person person) =>
        new($"{person.Name} left on {Day(person.LeftAt)}", $"{person.Name} a quitté l’organisation le {Day(person.LeftAt)}");

    public static LocalizedText NotPartOf(DecisionTypeId type, UseCase useCase) =>
        new($"`{type}` is not part of “{useCase.Name.En}”", $"`{type}` ne fait pas partie de « {French(useCase.Name)} »");

    public static LocalizedText Status(Agent agent) =>
        new($"the agent is {agent.Status.DisplayName.En}", $"l’agent est {agent.Status.DisplayName.Fr}");

    public static LocalizedText OwnerLeft(Agent agent) => new(
        $"the owner `{agent.Owner}` has left and no deputy is there",
        $"`{agent.Owner}`, responsable de l’agent, est parti sans suppléance en place");

    public static LocalizedText Certified(AutonomyCertificate certificate) => new(
        $"the certificate of `{certificate.IssuedBy}` allows no more",
        $"le certificat délivré par `{certificate.IssuedBy}` ne permet pas davantage");

    public static LocalizedText Demoted(CareerLimit limit) => new(
        $"since {Day(limit.At)}: {limit.Because.En}", $"depuis le {Day(limit.At)}\u00a0: {French(limit.Because)}");

    public static LocalizedText OutsideMandate(DecisionTypeId type) =>
        new($"`{type}` is not in the mandate of the agent", $"`{type}` ne figure pas dans le mandat de l’agent");

    public static LocalizedText Prohibited(DecisionTypeId type) =>
        new($"the mandate of the agent prohibits `{type}`", $"le mandat de l’agent interdit `{type}`");

    public static LocalizedText ReviewOverdue(Agent agent) => new(
        $"the agent’s review has been due since {Day(agent.ReviewDue)}",
        $"la revue de l’agent est due depuis le {Day(agent.ReviewDue)}");

    public static LocalizedText OutsideAgentsUnit(Agent agent, UnitId unit) => new(
        $"the agent works in `{agent.Unit}`, and `{unit}` is not part of it",
        $"l’agent travaille dans `{agent.Unit}`, dont `{unit}` ne fait pas partie");

    public static LocalizedText OutsideUseCase(UseCase useCase, UnitId unit) => new(
        $"“{useCase.Name.En}” does not run in `{unit}`",
        $"« {French(useCase.Name)} » n’est pas déployé dans `{unit}`");

    public static LocalizedText DoesNotServe(Agent agent, UseCase useCase) => new(
        $"the agent does not serve “{useCase.Name.En}”",
        $"l’agent ne sert pas « {French(useCase.Name)} »");

    public static LocalizedText Stage(UseCase useCase) => new(
        $"“{useCase.Name.En}” is at the stage “{useCase.Stage.DisplayName.En}”",
        $"« {French(useCase.Name)} » est à l’étape « {useCase.Stage.DisplayName.Fr} »");

    public static LocalizedText UseCaseCeiling(UseCase useCase) => new(
        $"“{useCase.Name.En}” allows no agent more",
        $"« {French(useCase.Name)} » ne permet davantage à aucun agent");

    private static string French(LocalizedText text) => text.Fr ?? text.En;

    private static string Day(Instant? instant) => instant is { } at ? at.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : string.Empty;
}
