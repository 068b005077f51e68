using System.Text.Json;

namespace Governance.Serialization;

/// <summary>Reads one file: size, encoding, JSON, contract; then the value, if nothing is wrong.</summary>
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

        return problems.IsEmpty
            ? new Document<T>(JsonSerializer.Deserialize(Completion.Complete(text.Bytes, check.Completions), GovernanceJson.Contract<T>()), map, [])
            : new Document<T>(null, map, [.. problems.InOrder()]);
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
