using Governance.Serialization;

namespace Governance.Cli.Reading;

/// <summary>The standard input, read as a file.</summary>
internal static class StandardInput
{
    /// <summary>Its name in diagnostics.</summary>
    public const string Name = "<stdin>";

    /// <summary>Reads it to its end, or to one byte more than a file may have: enough to know that it is too large.</summary>
    public static GovernanceFile Read(Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; bytes.Length <= GovernanceFile.MaxLength && (count = input.Read(buffer)) > 0;)
        {
            bytes.Write(buffer.AsSpan(0, count));
        }

        return new(Name, bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }
}
