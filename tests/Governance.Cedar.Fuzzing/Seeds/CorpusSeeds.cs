using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Governance.Cedar.Fuzzing;

/// <summary>Texts of the public corpus of the Cedar project, which is not part of this repository, by the end of their names.</summary>
public sealed class CorpusSeeds
{
    private const int Most = 300;
    private const int LongestSeed = 16_000;

    private readonly Dictionary<string, List<string>> _texts = new(StringComparer.Ordinal);

    private CorpusSeeds()
    {
    }

    /// <summary>Nothing: only the seeds in code are used.</summary>
    public static CorpusSeeds None => new();

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Values.Sum(texts => texts.Count);

    /// <summary>Reads the archive of the corpus in a folder; nothing when it is not there. The same texts in the same order each time.</summary>
    public static CorpusSeeds Read(string? folder)
    {
        var seeds = new CorpusSeeds();
        string? archive = folder is null ? null : Path.Combine(folder, "corpus-tests.tar.gz");
        if (archive is null || !File.Exists(archive))
        {
            return seeds;
        }

        using var stream = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            seeds.Add(entry);
        }

        return seeds;
    }

    internal SeedTexts With(IReadOnlyList<string> own, string suffix) => new(own, _texts.GetValueOrDefault(suffix) ?? []);

    private void Add(TarEntry entry)
    {
        string file = Path.GetFileName(entry.Name);
        int dot = file.IndexOf('.', StringComparison.Ordinal);
        if (entry.DataStream is not { } data || dot < 0 || data.Length > LongestSeed)
        {
            return;
        }

        if (!_texts.TryGetValue(file[dot..], out List<string>? texts))
        {
            _texts.Add(file[dot..], texts = []);
        }

        if (texts.Count < Most)
        {
            using var content = new StreamReader(data, Encoding.UTF8);
            texts.Add(content.ReadToEnd());
        }
    }
}
