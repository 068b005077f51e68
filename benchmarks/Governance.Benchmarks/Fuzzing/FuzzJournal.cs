using System.IO.MemoryMappedFiles;

namespace Governance.Benchmarks.Fuzzing;

/// <summary>A file with the seed that each thread tries, which outlives a process that crashes.</summary>
internal sealed class FuzzJournal : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public FuzzJournal(string path, int threads)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, mapName: null, (long)threads * sizeof(ulong));
        _view = _file.CreateViewAccessor();
    }

    public void Write(int thread, ulong seed) => _view.Write((long)thread * sizeof(ulong), seed);

    /// <summary>The seeds of a journal whose process has ended.</summary>
    public static IEnumerable<ulong> Read(string path) =>
        File.ReadAllBytes(path).Chunk(sizeof(ulong)).Where(slot => slot.Length == sizeof(ulong)).Select(slot => BitConverter.ToUInt64(slot)).Where(seed => seed != 0);

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
