namespace Governance;

/// <content>Protocols across units.</content>
public static partial class DiagnosticIds
{
    /// <summary>What a unit says of a protocol is looser than what holds above it.</summary>
    public const string LooserRule = "GOV2047";
}
