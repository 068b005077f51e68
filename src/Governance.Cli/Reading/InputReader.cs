using Governance.Decisions;
using Governance.Serialization;
using NodaTime;

namespace Governance.Cli.Reading;

/// <summary>Reads a folder and requests; every problem of all of them is kept.</summary>
internal sealed class InputReader(Stream standardInput)
{
    /// <summary>The name of the standard input in diagnostics.</summary>
    private const string StandardInputName = "<stdin>";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NamedRequest> _requests = [];

    /// <summary>Reads.</summary>
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
        var model = GovernanceModelReader.Read(content);
        _diagnostics.AddRange(model.Diagnostics.Select(folder.Locate));
        var locator = new RequestLocator(folder, [.. content.Files.Select(f => FolderPath.RequestName(f.Name)).OfType<string>()]);
        foreach (var file in requests.Count == 0 ? locator.All : Locate(requests, locator))
        {
            ReadRequest(file, defaultAt, overrideAt);
        }

        return new(model.Model, _requests, _diagnostics);
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
        var content = file.Path is { } path ? GovernanceFolder.ReadFile(path) : ReadStandardInput();
        _diagnostics.AddRange(content.Diagnostics);
        foreach (var bytes in content.Files)
        {
            var read = DecisionRequestReader.Read(bytes, defaultAt, overrideAt);
            _diagnostics.AddRange(read.Diagnostics);
            if (read.Request is { } request)
            {
                _requests.Add(new(file.Name, request));
            }
        }
    }

    /// <summary>One byte more than a file may have is enough to know that it is too large.</summary>
    private GovernanceFolderContent ReadStandardInput()
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; bytes.Length <= GovernanceFile.MaxLength && (count = standardInput.Read(buffer)) > 0;)
        {
            bytes.Write(buffer.AsSpan(0, count));
        }

        return new() { Files = [new GovernanceFile(StandardInputName, bytes.ToArray())] };
    }
}
