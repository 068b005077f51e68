using System.Text.Json;

namespace Governance.Serialization;

/// <summary>Reads one file: size, encoding, JSON, contract; then the value, if nothing is wrong.</summary>
/// <remarks>
/// The platform's serializer under the strict contracts refuses whatever the scan and the check find, and stops at the first problem. So a file is given to
/// it first, and only one that it refuses is scanned and checked, which finds all problems and their places. A test holds the two ways to each other.
/// </remarks>
internal static class DocumentReader
{
    /// <summary>Reads a JSON file of a type.</summary>
    /// <param name="file">The file.</param>
    /// <param name="alsoCheck">Adds what the contract cannot say; it sees a root that is an object.</param>
    public static Document<T> Read<T>(GovernanceFile file, Action<JsonMap, ProblemList>? alsoCheck = null)
        where T : class
    {
        var read = ReadText(file);
        if (read.Value is not { } text)
        {
            return new Document<T>(null, null, read.Problems);
        }

        return alsoCheck is null && ReadFlawless<T>(text) is { } value
            ? new Document<T>(value, new Lazy<JsonMap?>(() => JsonScanner.Scan(text, new ProblemList(text))), [])
            : ReadThoroughly<T>(text, alsoCheck);
    }

    /// <summary>The value of a text in which nothing is wrong and nothing is left to a default of its own; otherwise <see langword="null"/>.</summary>
    public static T? ReadFlawless<T>(DocumentText text)
        where T : class
    {
        if (JsonScanner.MayHaveTooManyValues(text.Bytes))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(text.Bytes, GovernanceJson.Contract<T>());
        }
        catch (JsonException)
        {
            // The platform has no other way to say no. What is wrong is found, and told better, by the thorough way.
            return null;
        }
    }

    /// <summary>Finds everything that is wrong with a text, or its value.</summary>
    public static Document<T> ReadThoroughly<T>(DocumentText text, Action<JsonMap, ProblemList>? alsoCheck = null)
        where T : class
    {
        var problems = new ProblemList(text);
        if (JsonScanner.Scan(text, problems) is not { } map)
        {
            return new Document<T>(null, null, [.. problems.InOrder()]);
        }

        var check = new ContractCheck(map, problems);
        check.Check(0, GovernanceJson.Contract<T>());
        if (map[0].Kind == JsonKind.Object)
        {
            alsoCheck?.Invoke(map, problems);
        }

        var value = problems.IsEmpty ? JsonSerializer.Deserialize(Completion.Complete(text.Bytes, check.Completions), GovernanceJson.Contract<T>()) : null;
        return new Document<T>(value, new Lazy<JsonMap?>(map), [.. problems.InOrder()]);
    }

    /// <summary>Reads a file as UTF-8 text.</summary>
    public static Document<DocumentText> ReadText(GovernanceFile file)
    {
        if (file.Content.Length > GovernanceFile.MaxLength)
        {
            return new Document<DocumentText>(null, null, [FolderProblems.TooLarge(file.Name).At(location: null)]);
        }

        var text = new DocumentText(file);
        var invalid = text.FirstInvalidByte();
        if (invalid < 0)
        {
            return new Document<DocumentText>(text, null, []);
        }

        var problems = new ProblemList(text);
        problems.Add(JsonProblems.InvalidUtf8(text.Bytes[invalid]), invalid, 1);
        return new Document<DocumentText>(null, null, [.. problems.InOrder()]);
    }
}
