using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>What is said of gates and their records that do not hold together, in both languages.</summary>
internal static class GateCheckWords
{
    public static LocalizedText NoGate { get; } = new("no gate", "aucune porte");

    public static LocalizedText NoCondition { get; } = new("no condition of this use case", "aucune condition de ce cas d’usage");

    public static LocalizedText NoArchitectureDecision { get; } = new("no architecture decision", "aucune décision d’architecture");

    public static LocalizedText ConditionIfTest { get; } = new(
        "a `condition` belongs to the test `condition`, and to no other", "une `condition` appartient au test `condition`, et à aucun autre");

    public static LocalizedText KpisIfTest { get; } = new("`kpis` belong to the test `kpis`, and to no other", "des `kpis` appartiennent au test `kpis`, et à aucun autre");

    public static LocalizedText HistoryHelp { get; } = new(
        "a stage changes by decisions only; leave all decisions out for a use case whose history is kept elsewhere",
        "une étape ne change que par des décisions\u202f; omettez toutes les décisions d’un cas d’usage dont l’historique est tenu ailleurs");

    public static LocalizedText NoWayOn(UseCaseStage stage) => new(
        $"no gate leads out of “{stage.DisplayName.En}”", $"aucune porte ne part de «\u00a0{stage.DisplayName.Fr}\u00a0»");

    public static LocalizedText SecondGate(UseCaseStage stage) => new(
        $"a gate leads out of “{stage.DisplayName.En}” already", $"une porte part déjà de «\u00a0{stage.DisplayName.Fr}\u00a0»");

    public static LocalizedText NobodyFor(BodyFunction function, BodyId body) => new(
        $"no member of `{body}` stands for {function.DisplayName.En}, so that it could never decide",
        $"aucun membre de `{body}` ne représente la fonction {function.DisplayName.Fr}\u00a0: l’instance ne pourrait jamais décider");

    public static LocalizedText NoSuchStep(UseCaseStage stage, GateOutcome outcome) => new(
        $"“{outcome.DisplayName.En}” is not possible there from “{stage.DisplayName.En}”", $"«\u00a0{outcome.DisplayName.Fr}\u00a0» n’y est pas possible depuis «\u00a0{stage.DisplayName.Fr}\u00a0»");

    public static LocalizedText OtherStage(UseCaseStage expected) => new(
        $"the decision before left the use case at “{expected.DisplayName.En}”", $"la décision précédente a laissé le cas d’usage à «\u00a0{expected.DisplayName.Fr}\u00a0»");

    public static LocalizedText HistoryLeadsTo(UseCaseStage stage) => new(
        $"its decisions leave the use case at “{stage.DisplayName.En}”", $"ses décisions laissent le cas d’usage à «\u00a0{stage.DisplayName.Fr}\u00a0»");
}
