using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Cli.Output.Json;

/// <summary>Writes the tool's JSON.</summary>
internal static class ToolJson
{
    /// <summary>It goes to files and pipes, never into a web page, so letters and backticks stay as people wrote them.</summary>
    private static readonly ToolJsonContext Context =
        new(new JsonSerializerOptions(ToolJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<DecisionJson> decisions) =>
        JsonSerializer.Serialize(decisions, Context.IReadOnlyListDecisionJson) + "\n";

    public static string Write(IReadOnlyList<DiagnosticJson> diagnostics) =>
        JsonSerializer.Serialize(diagnostics, Context.IReadOnlyListDiagnosticJson) + "\n";

    public static string Write(ChainAnswerJson answer) => JsonSerializer.Serialize(answer, Context.ChainAnswerJson) + "\n";

    public static string Write(AgentRegisterJson register) => JsonSerializer.Serialize(register, Context.AgentRegisterJson) + "\n";

    public static string Write(UseCaseRegisterJson register) => JsonSerializer.Serialize(register, Context.UseCaseRegisterJson) + "\n";

    public static string Write(UseCaseFileJson file) => JsonSerializer.Serialize(file, Context.UseCaseFileJson) + "\n";

    public static string Write(GateBoardJson board) => JsonSerializer.Serialize(board, Context.GateBoardJson) + "\n";

    public static string Write(ResponsibilitiesJson answer) => JsonSerializer.Serialize(answer, Context.ResponsibilitiesJson) + "\n";

    public static string Write(ArbitrationAnswerJson answer) => JsonSerializer.Serialize(answer, Context.ArbitrationAnswerJson) + "\n";

    public static string Write(RoadmapAnswerJson answer) => JsonSerializer.Serialize(answer, Context.RoadmapAnswerJson) + "\n";

    public static string Write(KpiBoardJson board) => JsonSerializer.Serialize(board, Context.KpiBoardJson) + "\n";

    public static string Write(KpiFileJson file) => JsonSerializer.Serialize(file, Context.KpiFileJson) + "\n";

    public static string Write(AgentFileJson file) => JsonSerializer.Serialize(file, Context.AgentFileJson) + "\n";
}
