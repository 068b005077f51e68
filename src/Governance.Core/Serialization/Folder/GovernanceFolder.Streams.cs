namespace Governance.Serialization;

/// <content>How a file that is on no disk is read.</content>
public static partial class GovernanceFolder
{
    /// <summary>Reads one file from a stream, which is closed; the refusals of what is behind it become diagnostics.</summary>
    /// <param name="name">The name of the file, relative to a governance folder.</param>
    /// <param name="open">Opens the stream.</param>
    /// <returns>A content with that one file, or with a diagnostic.</returns>
    public static GovernanceFolderContent ReadStream(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            using var stream = open();
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; bytes.Length <= GovernanceFile.MaxLength && (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer.AsSpan(0, read));
            }

            return new GovernanceFolderContent { Files = [new GovernanceFile(name, bytes.ToArray())] };
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return new GovernanceFolderContent { Files = [], Diagnostics = [FolderProblems.Unreadable(name).At(location: null)], Unreadable = [name] };
        }
    }
}
