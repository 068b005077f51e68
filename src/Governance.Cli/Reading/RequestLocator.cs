using Governance.Cedar;
using Governance.Cli.Usage;

namespace Governance.Cli.Reading;

/// <summary>Finds the files of named requests: from here, else in the folder's own requests, with or without <c>.json</c>.</summary>
internal sealed class RequestLocator(FolderPath folder, IReadOnlyList<string> folderRequests)
{
    private const string StandardInput = "-";

    /// <summary>The requests of the folder, by name.</summary>
    public IEnumerable<RequestFile> All => folderRequests.Order(StringComparer.Ordinal).Select(InFolder);

    /// <summary>The file of a request, or why there is none.</summary>
    public (RequestFile? File, Diagnostic? Problem) Find(string given)
    {
        if (given is StandardInput)
        {
            return (new(given, null), null);
        }

        if (File.Exists(given))
        {
            return (new(given, given), null);
        }

        if (folderRequests.FirstOrDefault(name => name == given || name == $"{given}.json") is { } known)
        {
            return (InFolder(known) with { Name = given }, null);
        }

        return (null, Directory.Exists(given)
            ? ReadingProblems.RequestIsFolder(given)
            : ReadingProblems.RequestNotFound(given, folder.Requests, Suggestion.Closest(given, [.. folderRequests])));
    }

    private RequestFile InFolder(string name) => new(name, folder.Inside($"requests/{name}"));
}
