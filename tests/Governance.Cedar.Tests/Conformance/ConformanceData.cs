using System.Formats.Tar;
using System.IO.Compression;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>Finds the public conformance data of the Cedar project, which is not part of this repository, and reads its files.</summary>
public static class ConformanceData
{
    /// <summary>The folder, or null when it is not on this machine.</summary>
    public static string? Root { get; } = Find();

    public static string Required()
    {
        Assert.SkipWhen(Root is null, "the conformance data is absent: set CEDAR_CONFORMANCE to its folder");
        return Root!;
    }

    /// <summary>All files of an archive by name.</summary>
    public static Dictionary<string, byte[]> ReadArchive(string path)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var archive = new TarReader(stream);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                using var content = new MemoryStream();
                data.CopyTo(content);
                files[entry.Name] = content.ToArray();
            }
        }

        return files;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CEDAR_CONFORMANCE") is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? configured : null;
        }

        string beside = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "cedar-conformance");
        return Directory.Exists(beside) ? beside : null;
    }
}
