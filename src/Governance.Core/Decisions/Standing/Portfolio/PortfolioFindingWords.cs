using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>What somebody should look after in the portfolio, in both languages.</summary>
internal static class PortfolioFindingWords
{
    public static LocalizedText Unlinked { get; } = new("it serves no objective", "il ne sert aucun objectif");

    public static LocalizedText DuplicatePurpose(UseCase other) => new(
        $"it says the same purpose as `{other.Id}`", $"il énonce la même finalité que `{other.Id}`");

    public static LocalizedText ShadowUse(DeclaredUse use) => new(
        $"`{use.Unit}` uses AI that nobody decided on: {use.What.En}", $"`{use.Unit}` utilise une IA dont personne n’a décidé\u00a0: {GateWords.French(use.What)}");

    public static LocalizedText NoGate(UseCaseStage stage) => new(
        $"no gate leads on from “{stage.DisplayName.En}”", $"aucune porte ne mène plus loin que «\u00a0{stage.DisplayName.Fr}\u00a0»");
}
