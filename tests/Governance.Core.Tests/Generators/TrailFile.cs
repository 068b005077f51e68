using Governance.Auditing;
using Governance.Core.Tests.Serialization;
using Governance.Serialization;

namespace Governance.Core.Tests.Generators;

/// <summary>Trails as the bytes of a file.</summary>
internal static class TrailFile
{
    public static byte[] Of(AuditTrail trail)
    {
        using var stream = new MemoryStream();
        AuditTrailWriter.Write(stream, trail.Entries);
        return stream.ToArray();
    }

    /// <summary>The entries of a file without problems.</summary>
    public static List<AuditEntry> Entries(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var lines = AuditTrailReader.Read(stream, "trail.jsonl").ToList();
        Assert.Equal("", Reports.Of(lines.SelectMany(line => line.Diagnostics)));
        return [.. lines.Select(line => line.Entry!)];
    }
}
