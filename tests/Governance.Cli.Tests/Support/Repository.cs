namespace Governance.Cli.Tests.Support;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    private const string Marker = "Governance.Core.sln";

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Marker)))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, path);
    }
}
