using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>Reads an audit trail from JSON Lines: one entry on each line, as <see cref="AuditTrailWriter"/> writes them.</summary>
/// <remarks>
/// Strict as every file of this library, and patient: a line that cannot be read is reported with its number and column, and reading goes on with the next. Members may stand in
/// any order and with any white space, which say nothing and are not part of what is hashed. Lines are read as they are asked for, in memory bounded by the longest line.
/// </remarks>
public static class AuditTrailReader
{
    /// <summary>The greatest length of a line in bytes, 16 MiB: an entry's content is half of that at most.</summary>
    internal const int MaxLineLength = 16 * 1024 * 1024;

    /// <summary>Reads a trail, line by line.</summary>
    /// <param name="stream">The bytes: UTF-8, with or without a byte order mark. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics.</param>
    public static IEnumerable<AuditLine> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReadLines(new LineSplitter(stream, MaxLineLength), name);
    }

    private static IEnumerable<AuditLine> ReadLines(LineSplitter lines, string name)
    {
        while (lines.Next())
        {
            var (entry, problems) = ReadLine(lines, name);
            yield return new AuditLine(lines.Number, lines.Offset, entry, problems);
        }
    }

    private static (AuditEntry? Entry, ValueList<Diagnostic> Problems) ReadLine(LineSplitter lines, string name)
    {
        var file = new GovernanceFile(name, lines.Line) { Line = (int)Math.Min(lines.Number, int.MaxValue) };
        if (lines.IsTooLong)
        {
            return (null, [AuditProblems.LineTooLong().At(new DocumentText(file).Locate(0, 1, string.Empty))]);
        }

        var document = DocumentReader.Read<AuditEntryFields>(file);
        return (document.Value?.ToEntry(), lines.IsCutOff ? [.. document.Problems, CutOff(file)] : document.Problems);
    }

    private static Diagnostic CutOff(GovernanceFile file)
    {
        var text = new DocumentText(file);
        return AuditProblems.CutOff().At(text.Locate(text.Bytes.Length, 1, string.Empty));
    }
}
