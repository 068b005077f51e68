using System.Text.Json.Serialization;

namespace Governance.Cli.Cedar.Output;

/// <summary>How the JSON of <c>governance cedar</c> is written, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(DiagnosisJson))]
[JsonSerializable(typeof(IReadOnlyList<PolicyLineJson>))]
[JsonSerializable(typeof(TestReportJson))]
internal sealed partial class CedarOutputJson : JsonSerializerContext;
