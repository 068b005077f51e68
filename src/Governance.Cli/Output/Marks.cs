namespace Governance.Cli.Output;

/// <summary>Marks before the lines of a report.</summary>
internal static class Marks
{
    public const string Yes = "✓ ";
    public const string No = "✗ ";
    public const string Finding = "! ";
    public const string Binding = "≤ ";
    public const string Plain = "  ";
}
