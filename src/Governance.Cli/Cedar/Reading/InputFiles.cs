using Governance.Cli.Reading;
using Governance.Serialization;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Reads the files that a command line names; what goes wrong is collected.</summary>
internal sealed class InputFiles(Stream standardInput)
{
    private readonly List<Diagnostic> _problems = [];

    /// <summary>Everything that was found wrong so far.</summary>
    public List<Diagnostic> Problems => _problems;

    /// <summary>Whether nothing that was read can be used.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a file, or the standard input for <c>-</c>; <see langword="null"/> when there is none, or it is no text.</summary>
    public InputText? Read(string path)
    {
        if (path is "-")
        {
            return Decode(StandardInput.Read(standardInput));
        }

        if (Directory.Exists(path))
        {
            _problems.Add(InputProblems.IsFolder(path));
            return null;
        }

        var content = GovernanceFolder.ReadFile(path);
        _problems.AddRange(content.Diagnostics);
        return content.Files is [var file] ? Decode(file) : null;
    }

    private InputText? Decode(GovernanceFile file) => InputText.Decode(file.Name, file.Content, _problems);
}
