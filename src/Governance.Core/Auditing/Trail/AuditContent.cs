using System.Text;
using System.Text.Unicode;

namespace Governance.Auditing;

/// <summary>What an audit event says: a JSON object in canonical form, so that equal contents are equal texts.</summary>
/// <remarks>
/// The canonical form is that of RFC 8785: members in the order of their names by UTF-16 code units, no white space, texts escaped as little as JSON allows. Numbers
/// are narrower: whole numbers within 64 bits, written without point or exponent; a quantity with decimals is a text, as everywhere in this library.
/// Equal when the canonical texts are equal.
/// </remarks>
public sealed record AuditContent
{
    /// <summary>The greatest length of a content, in bytes of UTF-8: 8 MiB.</summary>
    public const int MaxLength = 8 * 1024 * 1024;

    private AuditContent(string json) => Json = json;

    /// <summary>Nothing to say: <c>{}</c>.</summary>
    public static AuditContent Empty { get; } = new("{}");

    /// <summary>The canonical text.</summary>
    public string Json { get; }

    /// <summary>Makes a content of a JSON object, in any layout.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentException">The text is no JSON object, repeats a name, holds a number that is not whole, is too large or is nested deeper than 62 levels.</exception>
    public static AuditContent Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(json.Length)];
        var status = Utf8.FromUtf16(json, bytes, out _, out var length, replaceInvalidSequences: false);
        return status == System.Buffers.OperationStatus.Done
            ? Parse(bytes.AsSpan(0, length))
            : throw new ArgumentException(AuditWords.NotText.En, nameof(json));
    }

    /// <summary>Makes a content of a JSON object, in any layout.</summary>
    /// <param name="utf8Json">The JSON text, in UTF-8.</param>
    /// <exception cref="ArgumentException">As for <see cref="Parse(string)"/>.</exception>
    public static AuditContent Parse(ReadOnlySpan<byte> utf8Json) =>
        TryParse(utf8Json, out var problem) ?? throw new ArgumentException(problem!.Message.En, nameof(utf8Json));

    /// <summary>The canonical text.</summary>
    public override string ToString() => Json;

    internal static AuditContent? TryParse(ReadOnlySpan<byte> utf8Json, out CanonicalProblem? problem) =>
        CanonicalJson.Read(utf8Json, out problem) is { } json ? new(json) : null;
}
