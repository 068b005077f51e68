using Governance.Decisions;
using Governance.Serialization;
using NodaTime;

namespace Governance.Cli.Reading;

/// <summary>Reads a folder and requests; every problem of all of them is kept.</summary>
internal sealed class InputReader(Stream standardInput)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NamedRequest> _requests = [];

    /// <summary>Reads a folder without its requests.</summary>
    /// <param name="path">The path of the folder.</param>
    public ToolInput ReadModel(string path) =>
        File.Exists(path) ? new(null, [], [ReadingProblems.FolderIsFile(path)]) : new(ReadModel(GovernanceFolder.Read(path), new(path)), [], _diagnostics);

    /// <summary>Reads a folder and requests.</summary>
    /// <param name="path">The path of the folder.</param>
    /// <param name="requests">The requests by name; those of the folder, when none are named.</param>
    /// <param name="defaultAt">The instant of requests that give none.</param>
    /// <param name="overrideAt">The instant of all requests; <see langword="null"/> when they keep theirs.</param>
    public ToolInput Read(string path, IReadOnlyList<string> requests, Instant? defaultAt, Instant? overrideAt)
    {
        if (File.Exists(path))
        {
            return new(null, [], [ReadingProblems.FolderIsFile(path)]);
        }

        var folder = new FolderPath(path);
        var content = GovernanceFolder.Read(path);
        var model = ReadModel(content, folder);
        var locator = new RequestLocator(folder, [.. content.Files.Select(f => FolderPath.RequestName(f.Name)).OfType<string>()]);
        foreach (var file in requests.Count == 0 ? locator.All : Locate(requests, locator))
        {
            ReadRequest(file, defaultAt, overrideAt);
        }

        return new(model, _requests, _diagnostics);
    }

    private GovernanceModel? ReadModel(GovernanceFolderContent content, FolderPath folder)
    {
        var model = GovernanceModelReader.Read(content);
        _diagnostics.AddRange(model.Diagnostics.Select(folder.Locate));
        return model.Model;
    }

    private List<RequestFile> Locate(IReadOnlyList<string> requests, RequestLocator locator)
    {
        var found = new List<RequestFile>();
        foreach (var request in requests)
        {
            var (file, problem) = locator.Find(request);
            if (file is not null)
            {
                found.Add(file);
            }
            else if (problem is not null)
            {
                _diagnostics.Add(problem);
            }
        }

        return found;
    }

    private void ReadRequest(RequestFile file, Instant? defaultAt, Instant? overrideAt)
    {
        var content = file.Path is { } path ? GovernanceFolder.ReadFile(path) : new GovernanceFolderContent { Files = [StandardInput.Read(standardInput)] };
        _diagnostics.AddRange(content.Diagnostics);
        foreach (var bytes in content.Files)
        {
            var read = DecisionRequestReader.Read(bytes, defaultAt, overrideAt);
            _diagnostics.AddRange(read.Diagnostics);
            if (read.Request is { } request)
            {
                _requests.Add(new(file.Name, request, read.Evidence));
            }
        }
    }
}
