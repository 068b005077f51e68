using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Cedar;

/// <summary>
/// Reads and writes policies, templates and policy sets as Cedar's JSON: <c>{"effect": …, "principal": …, "action": …, "resource": …, "conditions": […],
/// "annotations": …}</c>, where expressions are objects with one member. Unknown, repeated and missing members are errors with their place.
/// </summary>
/// <remarks>
/// A policy that was read says that it stands in its own canonical Cedar text (<see cref="Policy.Source"/>), so later messages about it have
/// a place. Expressions that nest deeper than <see cref="CedarLimits.NestingDepth"/> are written but not read. JSON does not tell <c>action in [A]</c> from <c>action in A</c>, nor <c>@key</c> from <c>@key("")</c>: the second form is read.
/// Source of the format: "JSON policy format" in the Cedar documentation.
/// </remarks>
public static class PolicyJson
{
    /// <summary>Reads one policy.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="id">The id the policy gets; JSON names none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static JsonResult<Policy> Read(ReadOnlySpan<byte> utf8, string id = "policy0")
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(utf8, (ref CedarJsonReader reader, out Policy policy) => reader.StaticPolicy(id, out policy));
    }

    /// <summary>Reads one template.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="id">The id the template gets; JSON names none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static JsonResult<PolicyTemplate> ReadTemplate(ReadOnlySpan<byte> utf8, string id = "template0")
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(utf8, (ref CedarJsonReader reader, out PolicyTemplate template) => reader.Template(id, out template));
    }

    /// <summary>
    /// Reads a policy set, <c>{"staticPolicies": {id: …}, "templates": {id: …}, "templateLinks": [{"templateId": …, "newId": …, "values":
    /// {"?principal": …}}]}</c>, where each part may be left out and stand anywhere.
    /// </summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    public static JsonResult<PolicySet> ReadSet(ReadOnlySpan<byte> utf8) =>
        Read(utf8, static (ref CedarJsonReader reader, out PolicySet policies) => reader.PolicySet(out policies));

    /// <summary>Writes one policy, without its id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The policy nests deeper than the writer's options allow.</exception>
    public static void Write(Utf8JsonWriter writer, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(policy);
        PolicyJsonWriter.Write(writer, PolicyDraft.From(policy));
    }

    /// <summary>Writes one template, without its id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The template nests deeper than the writer's options allow.</exception>
    public static void Write(Utf8JsonWriter writer, PolicyTemplate template)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(template);
        PolicyJsonWriter.Write(writer, template.Draft);
    }

    /// <summary>Writes a policy set with all ids; linked policies are written as links.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A policy nests deeper than the writer's options allow.</exception>
    public static void Write(Utf8JsonWriter writer, PolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(policies);
        PolicyJsonWriter.Write(writer, policies);
    }

    /// <summary>The policy as JSON text in UTF-8, however deep it nests.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static byte[] ToUtf8(Policy policy, bool indented = false) => ToUtf8(writer => Write(writer, policy), indented);

    /// <summary>The template as JSON text in UTF-8, however deep it nests.</summary>
    /// <param name="template">The template.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    public static byte[] ToUtf8(PolicyTemplate template, bool indented = false) => ToUtf8(writer => Write(writer, template), indented);

    /// <summary>The set as JSON text in UTF-8, however deep its policies nest.</summary>
    /// <param name="policies">The policies, templates and links.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public static byte[] ToUtf8(PolicySet policies, bool indented = false) => ToUtf8(writer => Write(writer, policies), indented);

    private static byte[] ToUtf8(Action<Utf8JsonWriter> write, bool indented)
    {
        var options = new JsonWriterOptions { Indented = indented, MaxDepth = int.MaxValue, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer);
        }

        return stream.ToArray();
    }

    // Expressions nest deeper than values; how deep is checked while reading.
    private static JsonResult<T> Read<T>(ReadOnlySpan<byte> utf8, CedarJson.Reading<T> read) =>
        CedarJson.Read(new CedarJsonReader(utf8, CedarLimits.TextLength), read);
}
