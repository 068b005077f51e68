namespace Governance.Cli.Output.Json;

/// <summary>A text in both languages.</summary>
/// <param name="En">The English text.</param>
/// <param name="Fr">The French text; <see langword="null"/> when there is none.</param>
internal sealed record TextJson(string En, string? Fr)
{
    /// <summary>A text of the library; <see langword="null"/> for none.</summary>
    public static TextJson? Of(LocalizedText? text) => text is null ? null : new(text.En, text.Fr);
}
