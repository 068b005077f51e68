using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Why a use case does not pass a gate, in both languages.</summary>
internal static class GateGuardWords
{
    public static LocalizedText ReasonInBoth { get; } = new("the reason is given in English and French", "le motif est donné en anglais et en français");

    public static LocalizedText ByAgent { get; } = new("no agent decides on a use case", "aucun agent ne décide d’un cas d’usage");

    public static LocalizedText BodyNeeded { get; } = new("`body` is missing: a body decides on it", "`body` manque\u00a0: une instance en décide");

    public static LocalizedText Prohibited { get; } = new("its risk was found prohibited", "son risque a été jugé interdit");

    public static LocalizedText NoRisk { get; } = new("its risk was not assessed", "son risque n’a pas été apprécié");

    public static LocalizedText NoTimeBox { get; } = new("it has no time box", "il n’a pas de durée limitée");

    public static LocalizedText NotAssessed { get; } = new("nobody judged it", "personne ne l’a jugé");

    public static LocalizedText AssessedTwice { get; } = new("it was judged twice", "il a été jugé deux fois");

    public static LocalizedText NoConditions { get; } = new("a go with conditions has at least one", "un feu vert sous conditions en a au moins une");

    public static LocalizedText ByOwner { get; } = new("whoever answers for the use case may pause it", "qui répond du cas d’usage peut le mettre en pause");

    public static LocalizedText UnknownGate(GateId gate) => new($"the gate `{gate}` is not in the model", $"la porte `{gate}` ne figure pas dans le modèle");

    public static LocalizedText GateNeeded(GateOutcome outcome) => new(
        $"`gate` is missing: “{outcome.DisplayName.En}” is decided at a gate", $"`gate` manque\u00a0: «\u00a0{outcome.DisplayName.Fr}\u00a0» se décide à une porte");

    public static LocalizedText NoGateNeeded(GateOutcome outcome) => new(
        $"`gate` has no place here: “{outcome.DisplayName.En}” is decided at no gate", $"`gate` n’a pas sa place ici\u00a0: «\u00a0{outcome.DisplayName.Fr}\u00a0» ne se décide à aucune porte");

    public static LocalizedText NotFrom(UseCaseStage stage, GateOutcome outcome, StageGate? gate) => gate is null
        ? new($"“{outcome.DisplayName.En}” is not possible at the stage “{stage.DisplayName.En}”", $"«\u00a0{outcome.DisplayName.Fr}\u00a0» n’est pas possible à l’étape «\u00a0{stage.DisplayName.Fr}\u00a0»")
        : new(
            $"`{gate.Id}` leads out of “{gate.From.DisplayName.En}”, and the use case is at “{stage.DisplayName.En}”: no gate is skipped",
            $"`{gate.Id}` part de «\u00a0{gate.From.DisplayName.Fr}\u00a0», et le cas d’usage est à «\u00a0{stage.DisplayName.Fr}\u00a0»\u00a0: aucune porte ne se saute");

    public static LocalizedText BeforeLast(Instant last) => new(
        $"there is a later decision, of {GateWords.Day(last)}", $"il y a une décision ultérieure, du {GateWords.Day(last)}");

    public static LocalizedText ConditionsTooMany(GateOutcome outcome) => new(
        $"`conditions` has no place with “{outcome.DisplayName.En}”", $"`conditions` n’a pas sa place avec «\u00a0{outcome.DisplayName.Fr}\u00a0»");

    public static LocalizedText UnknownBody(BodyId body) => new($"the body `{body}` is not in the model", $"l’instance `{body}` ne figure pas dans le modèle");

    public static LocalizedText OtherBody(StageGate gate, BodyId body) => new(
        $"`{gate.Body}` decides at `{gate.Id}`, not `{body}`", $"`{gate.Body}` décide à `{gate.Id}`, et non `{body}`");

    public static LocalizedText OutsideBody(GoverningBody body) => new(
        $"`{body.Id}` decides for `{body.Unit}`, and the use case runs elsewhere too", $"`{body.Id}` décide pour `{body.Unit}`, et le cas d’usage est aussi déployé ailleurs");

    public static LocalizedText NoMember(PersonId person, BodyId body) => new($"`{person}` is no member of `{body}`", $"`{person}` n’est pas membre de `{body}`");

    public static LocalizedText Unmet(GateCriterion criterion, LocalizedText problem) => new(
        $"the criterion “{criterion.Name.En}” must be met: {problem.En}", $"le critère «\u00a0{GateWords.French(criterion.Name)}\u00a0» doit être rempli\u00a0: {GateWords.French(problem)}");

    public static LocalizedText ShouldsOpen(int count) => new(
        count == 1 ? "a criterion that should be met is not: go with conditions" : $"{count} criteria that should be met are not: go with conditions",
        count == 1 ? "un critère souhaité n’est pas rempli\u00a0: feu vert sous conditions" : $"{count} critères souhaités ne sont pas remplis\u00a0: feu vert sous conditions");

    public static LocalizedText MissingFields(IReadOnlyList<IntakeField> fields) => new(
        $"missing: {string.Join(", ", fields.Select(field => field.Name.En))}", $"il manque\u00a0: {string.Join(", ", fields.Select(field => field.Name.Fr))}");

    public static LocalizedText ConditionFalse(string condition) => new($"`{condition}` does not hold", $"`{condition}` n’est pas vrai");

    public static LocalizedText NothingToAssess(CriterionId criterion) => new(
        $"nobody is asked to judge `{criterion}` at this gate", $"personne n’a à juger `{criterion}` à cette porte");

    public static LocalizedText DueInThePast(GateCondition condition) => new($"the condition `{condition.Id}` is due already", $"la condition `{condition.Id}` est déjà due");

    public static LocalizedText KnownCondition(GateCondition condition) => new(
        $"there is a condition `{condition.Id}` already", $"il y a déjà une condition `{condition.Id}`");

    public static LocalizedText BodyDecides(GoverningBody body) => new(
        $"`{body.Id}` decides on it by its quorum, without the owner of the use case and without whoever asks",
        $"`{body.Id}` en décide par son quorum, sans le responsable du cas d’usage ni l’auteur de la demande");

    public static LocalizedText ByMember(GoverningBody body) => new($"a member of `{body.Id}` may ask for it", $"un membre de `{body.Id}` peut le demander");
}
