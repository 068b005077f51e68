namespace Governance.Decisions;

/// <summary>The duties of the responsibility matrix, in both languages.</summary>
internal static class DutyWords
{
    public static LocalizedText Consult { get; } = new("consult before acting", "consulter avant d’agir");

    public static LocalizedText Inform { get; } = new("inform after acting", "informer après avoir agi");
}
