using System.Text;
using Governance.Cedar;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Writes what was read in another form.</summary>
internal static class Conversions
{
    public static string? PoliciesToJson(InputText input, List<Diagnostic> problems) =>
        PolicyReader.Read(input, problems) is { } policies ? Encoding.UTF8.GetString(PolicyJson.ToUtf8(policies, indented: true)) : null;

    public static string? PoliciesFromJson(InputText input, List<Diagnostic> problems) => PolicyReader.ReadJson(input, problems)?.ToCedar();

    public static string? SchemaToJson(InputText input, List<Diagnostic> problems) => SchemaReader.Read(input, problems)?.ToJson();

    public static string? SchemaFromJson(InputText input, List<Diagnostic> problems)
    {
        var result = CedarSchema.ParseJson(input.Utf8.Span, input.Name);
        problems.AddRange(result.Diagnostics.Select(InputProblems.Of));
        return result.Success ? result.Value.ToCedar() : null;
    }
}
