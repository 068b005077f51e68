using System.Text;

namespace Governance.Cli.Tests.Support;

/// <summary>The sample folder or another on disk, to be spoilt by a test; gone when disposed.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder()
    {
        Path = Directory.CreateTempSubdirectory("governance-").FullName;
        foreach (var (name, text) in SampleFiles.All)
        {
            Write(name, text);
        }
    }

    /// <summary>A copy of another folder.</summary>
    public SampleFolder(string folder)
    {
        Path = Directory.CreateTempSubdirectory("governance-").FullName;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            Write(System.IO.Path.GetRelativePath(folder, file), System.IO.File.ReadAllBytes(file));
        }
    }

    public string Path { get; }

    /// <summary>The path of a file as the tool shows it.</summary>
    public string File(string name) => $"{Path.Replace('\\', '/')}/{name}";

    public SampleFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public SampleFolder Write(string name, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllBytes(file, bytes);
        return this;
    }

    /// <summary>Replaces a text that must be there exactly once.</summary>
    public SampleFolder Replace(string name, string old, string replacement)
    {
        var text = System.IO.File.ReadAllText(System.IO.Path.Combine(Path, name));
        Assert.Equal(2, text.Split(old).Length);
        return Write(name, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public SampleFolder Delete(string name)
    {
        System.IO.File.Delete(System.IO.Path.Combine(Path, name));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
