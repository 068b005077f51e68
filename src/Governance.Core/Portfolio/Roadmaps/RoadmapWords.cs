namespace Governance.Portfolio;

/// <summary>The words of the diagram of a roadmap, in both languages.</summary>
internal static class RoadmapWords
{
    public static LocalizedText Title { get; } = new("Roadmap", "Feuille de route");

    public static LocalizedText Decisions { get; } = new("Architecture decisions", "Décisions d’architecture");

    public static LocalizedText Initiatives { get; } = new("Initiatives", "Initiatives");
}
