using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Cli.Output.Json;

/// <summary>How the tool's JSON is written, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<DecisionJson>))]
[JsonSerializable(typeof(IReadOnlyList<DiagnosticJson>))]
[JsonSerializable(typeof(ChainAnswerJson))]
[JsonSerializable(typeof(AgentRegisterJson))]
[JsonSerializable(typeof(AgentFileJson))]
[JsonSerializable(typeof(UseCaseRegisterJson))]
[JsonSerializable(typeof(UseCaseFileJson))]
[JsonSerializable(typeof(GateBoardJson))]
[JsonSerializable(typeof(ResponsibilitiesJson))]
[JsonSerializable(typeof(ArbitrationAnswerJson))]
[JsonSerializable(typeof(RoadmapAnswerJson))]
[JsonSerializable(typeof(KpiBoardJson))]
[JsonSerializable(typeof(KpiFileJson))]
internal sealed partial class ToolJsonContext : JsonSerializerContext;
