using System.Text.Json;

namespace Governance.Cedar;

/// <summary>
/// Reads and writes Cedar's JSON for values, contexts and entities. Entities are written <c>{"__entity": {"type": …, "id": …}}</c>, extension
/// values <c>{"__extn": {"fn": …, "arg": …}}</c>; integers are exact; floating-point numbers, null and repeated keys are errors. Without a
/// schema nothing is guessed: a plain string is a string.
/// </summary>
public static class CedarJson
{
    internal delegate bool Reading<T>(ref CedarJsonReader reader, out T value);

    /// <summary>Reads one value.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    public static JsonResult<CedarValue> ReadValue(ReadOnlySpan<byte> utf8) =>
        Read(utf8, static (ref CedarJsonReader reader, out CedarValue value) => reader.Value(out value));

    /// <summary>Reads an object whose members are values, such as the context of a request.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    public static JsonResult<CedarRecord> ReadRecord(ReadOnlySpan<byte> utf8) =>
        Read(utf8, static (ref CedarJsonReader reader, out CedarRecord value) => reader.Record(out value));

    /// <summary>Reads <c>{"type": …, "id": …}</c>, alone or in <c>{"__entity": …}</c>.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    public static JsonResult<EntityUid> ReadEntityUid(ReadOnlySpan<byte> utf8) =>
        Read(utf8, static (ref CedarJsonReader reader, out EntityUid value) => reader.Uid(out value));

    /// <summary>Reads a list of entities, <c>[{"uid": …, "attrs": …, "parents": …, "tags": …}]</c>, where tags may be left out.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    public static JsonResult<EntityStore> ReadEntities(ReadOnlySpan<byte> utf8) =>
        Read(utf8, static (ref CedarJsonReader reader, out EntityStore value) => reader.Entities(out value));

    /// <summary>Writes one value so that <see cref="ReadValue"/> reads an equal one; keys in ordinal order, set members in the set's order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">The value is "no value", or a record in it has an attribute <c>__entity</c>, <c>__extn</c> or <c>__expr</c>.</exception>
    public static void WriteValue(Utf8JsonWriter writer, CedarValue value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CedarJsonWriter.Write(writer, value);
    }

    private static JsonResult<T> Read<T>(ReadOnlySpan<byte> utf8, Reading<T> read) => Read(new CedarJsonReader(utf8), read);

    internal static JsonResult<T> Read<T>(CedarJsonReader reader, Reading<T> read)
    {
        try
        {
            return reader.Start() && read(ref reader, out T value) && reader.End() ? new JsonResult<T>(value) : new JsonResult<T>(reader.Error!);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The framework's reader reports malformed JSON (and malformed Unicode in it) by exceptions only.
            return new JsonResult<T>(reader.Malformed());
        }
    }
}
