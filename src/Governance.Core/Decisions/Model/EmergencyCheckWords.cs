namespace Governance.Decisions;

/// <summary>What is said of emergency procedures that do not hold together, in both languages.</summary>
internal static class EmergencyCheckWords
{
    public static LocalizedText NoAutonomy { get; } = new(
        "an emergency procedure up to `None` grants nothing",
        "une procédure d’urgence jusqu’à `None` ne permet rien");

    public static LocalizedText DurationRange { get; } = new("an emergency lasts longer than 0", "une urgence dure plus que 0");

    public static LocalizedText ReviewRange { get; } = new(
        "the review is held later than the emergency begins",
        "la revue a lieu après le début de l’urgence");

    public static LocalizedText SelfReviewHelp { get; } = new(
        "name a reviewer who is somebody else",
        "désignez pour la revue une autre personne");

    public static LocalizedText SelfReview(PersonId person) => new(
        $"nobody but `{person}` could review what `{person}` did in an emergency",
        $"personne d’autre que `{person}` ne pourrait revoir ce que `{person}` a fait en urgence");
}
