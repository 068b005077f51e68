namespace Governance.Decisions;

/// <summary>What validations are called when no protocol names them.</summary>
internal static class ValidationWords
{
    public static LocalizedText ByTheAccountable { get; } = new("approval by the accountable party", "approbation par la partie responsable");
}
