using System.Text.Json;
using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>The content of an audit event: any JSON object that has a canonical form.</summary>
internal sealed class AuditContentConverter() : LeafConverter<AuditContent>(JsonKind.Object, AuditProblems.ContentForm)
{
    public override void Write(Utf8JsonWriter writer, AuditContent value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json);

    protected override LeafProblem? Parse(JsonLeaf leaf, out AuditContent value)
    {
        value = AuditContent.TryParse(leaf.Raw, out var problem) ?? AuditContent.Empty;
        return problem is null ? null : new(ContractProblems.InvalidValue(problem.Message, problem.Help), problem.Offset);
    }
}
