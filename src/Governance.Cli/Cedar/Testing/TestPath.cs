namespace Governance.Cli.Cedar.Testing;

/// <summary>Paths in a test tree: <c>/</c> between folders, on every system and in every archive.</summary>
internal static class TestPath
{
    /// <summary>The folders above a file, the nearest first; the last is the root, written as the empty path or as <c>/</c>.</summary>
    public static IEnumerable<string> FoldersAbove(string file)
    {
        for (var end = file.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : file.LastIndexOf('/', end - 1))
        {
            yield return file[..(end + 1)];
        }

        if (!file.StartsWith('/'))
        {
            yield return string.Empty;
        }
    }

    /// <summary>The path of a name in a folder; <see langword="null"/> for a name that leads out of it.</summary>
    public static string? Inside(string folder, string name)
    {
        var parts = name.Split('/');
        return name.Length == 0 || name.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(name) || parts.Contains("..", StringComparer.Ordinal)
            ? null
            : folder + string.Join('/', parts.Where(part => part is not "."));
    }
}
