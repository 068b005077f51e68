namespace Governance.Auditing;

/// <summary>What is said of a replay that differs, in both languages.</summary>
internal static class ReplayWords
{
    public static LocalizedText Difference(ReplayPart part, string recorded, string replayed)
    {
        var name = NameOf(part);
        return new(
            $"{name.En}: {Show(recorded)} was recorded, and the replay gives {Show(replayed)}",
            $"{name.Fr}\u00a0: {Show(recorded)} a été enregistré, et le rejeu donne {Show(replayed)}");
    }

    /// <summary>Whole: two long lists may differ in their last item only.</summary>
    private static string Show(string text) => $"`{VisibleText.Escape(text)}`";

    private static (string En, string Fr) NameOf(ReplayPart part) => part switch
    {
        ReplayPart.Model => ("the model", "le modèle"),
        ReplayPart.Policies => ("the policies", "les politiques"),
        ReplayPart.Outcome => ("the outcome", "le résultat"),
        ReplayPart.Autonomy => ("the level", "le niveau"),
        ReplayPart.Authority => ("the authority", "l’autorité"),
        ReplayPart.Grants => ("what allows", "ce qui permet"),
        ReplayPart.Ceilings => ("what limits", "ce qui limite"),
        ReplayPart.Protocols => ("the protocols", "les protocoles"),
        ReplayPart.Obligations => ("the obligations", "les obligations"),
        _ => ("the digest", "l’empreinte"),
    };
}
