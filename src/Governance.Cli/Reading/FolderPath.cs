namespace Governance.Cli.Reading;

/// <summary>The path of a governance folder, as it was given.</summary>
internal sealed record FolderPath(string Given)
{
    private const string RequestFolder = "requests/";

    /// <summary>The folder of the requests.</summary>
    public string Requests => Inside(RequestFolder);

    /// <summary>The path of a file whose name is relative to the folder, so that it can be opened from here.</summary>
    public string Inside(string name)
    {
        var folder = Given.Replace(Path.DirectorySeparatorChar, '/');
        return folder is "." or "./" ? name : folder.EndsWith('/') ? folder + name : $"{folder}/{name}";
    }

    /// <summary>A diagnostic whose file can be opened from here.</summary>
    public Diagnostic Locate(Diagnostic diagnostic) => diagnostic.Location is { } location
        ? diagnostic with { Location = location with { File = Inside(location.File) } }
        : diagnostic;

    /// <summary>The file name of a request, when a name of the folder is one; hidden files and an editor's backups are none.</summary>
    public static string? RequestName(string name) =>
        name.StartsWith(RequestFolder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)
            && name[RequestFolder.Length] != '.' && name.IndexOf('/', RequestFolder.Length) < 0
                ? name[RequestFolder.Length..]
                : null;
}
