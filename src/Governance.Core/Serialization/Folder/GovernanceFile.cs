using System.Text;

namespace Governance.Serialization;

/// <summary>A file of a governance folder: a name and bytes, wherever they come from.</summary>
/// <remarks>It is not a file on disk: reading one is <see cref="GovernanceFolder"/>'s part. Two files are equal when they are the same object.</remarks>
public sealed class GovernanceFile
{
    /// <summary>The greatest size of a file that is read: 256 MiB.</summary>
    public const int MaxLength = 256 * 1024 * 1024;

    /// <summary>Makes a file from its bytes.</summary>
    /// <param name="name">The name, relative to the folder, with <c>/</c> between folders: <c>agents.json</c>, <c>policies/refunds.cedar</c>. A name that ends in <c>/</c> is a folder.</param>
    /// <param name="content">The bytes.</param>
    public GovernanceFile(string name, ReadOnlyMemory<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Content = content;
    }

    /// <summary>The name, relative to the folder, with <c>/</c> between folders.</summary>
    public string Name { get; }

    /// <summary>The bytes; UTF-8 text is expected, with or without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The number of the line that the bytes are of a longer text; <see langword="null"/> when they are a whole file.</summary>
    internal int? Line { get; init; }

    /// <summary>Makes a file from a text, as UTF-8.</summary>
    /// <param name="name">The name, relative to the folder.</param>
    /// <param name="text">The text.</param>
    public static GovernanceFile FromText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
