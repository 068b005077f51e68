namespace Governance.Tests;

/// <summary>The repository that the tests were built from: they read its sources, its examples and, beside it, the public conformance data.</summary>
internal static class Repository
{
    private const string Marker = "Governance.Core.sln";

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string Find(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"the tests run outside of the repository: no folder above {AppContext.BaseDirectory} holds {Marker}");
    }
}
