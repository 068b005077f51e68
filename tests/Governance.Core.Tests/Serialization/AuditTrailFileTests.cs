using System.Text;
using Governance.Auditing;
using Governance.Core.Tests.Auditing;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>An audit trail in JSON Lines.</summary>
[Collection(MeasuringMemory.Name)]
public sealed class AuditTrailFileTests
{
    private static readonly string File = Written();

    private static string[] Lines => File.TrimEnd('\n').Split('\n');

    [Fact]
    public void A_line_is_written_as_people_read_it()
    {
        Assert.Equal(
            $$$"""{"sequence":2,"at":"2026-09-01T08:30:01.5Z","kind":"approval-case.changed","content":{},"previous":"{{{Trails.Three.Entries[0].Digest}}}","digest":"{{{Trails.Three.Entries[1].Digest}}}"}""",
            Lines[1]);
        Assert.EndsWith("}\n", File, StringComparison.Ordinal);
        Assert.Equal(Trails.Three.Entries, Read(File).Select(line => line.Entry));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\ufeff")]
    public void Lines_end_in_any_way_and_a_byte_order_mark_is_no_text(string end, string mark)
    {
        var lines = Read(mark + string.Join(end, Lines) + end);

        Assert.Equal(Trails.Three.Entries, lines.Select(line => line.Entry));
        Assert.Equal([1, 2, 3], lines.Select(line => line.Number));
        Assert.Equal(Encoding.UTF8.GetByteCount(mark + Lines[0] + end), lines[1].Offset);
    }

    [Fact]
    public void Members_may_stand_in_any_order_with_any_space()
    {
        var (digest, at) = (Trails.Three.Entries[1].Digest, Lines[1].IndexOf(",\"digest\"", StringComparison.Ordinal));
        Assert.Equal(Trails.Three.Entries[1], Read($" {{ \"digest\": \"{digest}\",\t{Lines[1][1..at]} }} \n").Single().Entry);
    }

    [Theory]
    [InlineData("", "GOV1004 a.jsonl:2:1 $ ‹› the line is empty | every line is one JSON object: `{ … }`")]
    [InlineData("[]", "GOV1009 a.jsonl:2:1 $ ‹[› expected an object, found a list | -")]
    [InlineData("{\"sequence\":2", "GOV1004 a.jsonl:2:14 $ ‹› the line ends inside an object | the `{` at line 2, column 1 is not closed")]
    [InlineData("{} {}", "GOV1004 a.jsonl:2:4 $ ‹{› there is more text after the end of the JSON value | a line is one JSON value; look for a bracket that closes too early")]
    [InlineData("\"sequence\":2,|\"sequence\":0,", "GOV1010 a.jsonl:2:13 $.sequence ‹0› `0` is not a place in a trail | expected the place in the trail, a whole number from 1")]
    [InlineData("\"sequence\":2,|\"sequence\":2.0,", "GOV1010 a.jsonl:2:13 $.sequence ‹2.0› `2.0` is not a place in a trail | expected the place in the trail, a whole number from 1")]
    [InlineData("\"sequence\":2,|", "GOV1008 a.jsonl:2:1 $ ‹{› missing property `sequence` | `sequence` is the place in the trail, a whole number from 1")]
    [InlineData("\"kind\"|\"kid\"", "GOV1006 a.jsonl:2:45 $.kid ‹\"kid\"› unknown property `kid` | did you mean `kind`?")]
    [InlineData("\"content\":{}|\"content\":{\"a\":{\"é\":1.5}}", "GOV1010 a.jsonl:2:96 $.content.a['é'] ‹1.5› `1.5` is not a whole number of at most 64 bits in its plain form | write any other quantity as a text: `\"1.5\"`")]
    [InlineData("\"content\":{}|\"content\":{\"a\":1,\"a\":2}", "GOV1007 a.jsonl:2:93 $.content.a ‹\"a\"› the property `a` is given twice | it is first given at line 2, column 87")]
    [InlineData("\"previous\":\"|\"previous\":\"0", "GOV1010 a.jsonl:2:100 $.previous ")]
    public void A_bad_line_is_reported_at_its_place_and_the_rest_is_read(string line, string expected)
    {
        var parts = line.Split('|');
        var bad = parts.Length == 1 ? line : Lines[1].Replace(parts[0], parts[1], StringComparison.Ordinal);

        var read = Read($"{Lines[0]}\n{bad}\n{Lines[2]}\n");

        Assert.StartsWith(expected, Reports.Of(read.SelectMany(l => l.Diagnostics)), StringComparison.Ordinal);
        Assert.All(read.SelectMany(l => l.Diagnostics), Typography.Check);
        Assert.Equal([Trails.Three.Entries[0], null, Trails.Three.Entries[2]], read.Select(l => l.Entry));
    }

    [Fact]
    public void A_byte_that_is_no_text_is_reported()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetBytes(Lines[0]), (byte)'\n', (byte)'{', 0xff, (byte)'}', (byte)'\n']);
        Assert.Equal("GOV1003", AuditTrailReader.Read(stream, "a.jsonl").Last().Diagnostics.Single().Id);
    }

    /// <summary>However a file is cut off, the reader says so, unless it is cut between two lines.</summary>
    [Fact]
    public void A_file_that_is_cut_off_says_so_at_every_byte()
    {
        var bytes = Encoding.UTF8.GetBytes(File);
        for (var length = 0; length < bytes.Length; length++)
        {
            using var stream = new MemoryStream(bytes, 0, length);
            var lines = AuditTrailReader.Read(stream, "a.jsonl").ToList();
            var isWhole = length == 0 || bytes[length - 1] == (byte)'\n';

            Assert.Equal(isWhole, !lines.Exists(line => !line.Diagnostics.IsEmpty));
            Assert.True(isWhole || lines[^1].Diagnostics.Any(d => d.Message.En == "the last line has no line end: it was cut off"));
            Assert.All(lines.TakeLast(isWhole ? 0 : 1).SelectMany(line => line.Diagnostics), Typography.Check);
        }
    }

    [Fact]
    public void A_trail_goes_on_after_a_line_that_was_cut_off()
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes($"{Lines[0]}\n{Lines[1][..20]}"));
        stream.Position = 0;
        var lines = AuditTrailReader.Read(stream, "a.jsonl").ToList();

        stream.SetLength(lines[^1].Offset);
        var writer = new AuditTrailWriter(stream, lines[0].Entry!.Head);
        writer.Append(Trails.Deadline);
        writer.Append(Trails.Swap);

        Assert.Equal(File, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(Trails.Three.Head, writer.Head);
    }

    [Fact]
    public void After_a_refusal_of_the_stream_a_writer_does_not_go_on()
    {
        var writer = new AuditTrailWriter(new MemoryStream(new byte[300]));
        var first = writer.Append(Trails.Deadline);

        Assert.Throws<NotSupportedException>(() => writer.Append(Trails.Deadline));
        Assert.Throws<InvalidOperationException>(() => writer.Append(Trails.Deadline));
        Assert.Equal(first.Head, writer.Head);
    }

    [Fact]
    public void Many_threads_write_one_trail()
    {
        using var stream = new MemoryStream();
        var writer = new AuditTrailWriter(stream);
        Parallel.For(0, 200, _ => writer.Append(Trails.Deadline));
        stream.Position = 0;

        var verification = AuditVerifier.Verify(AuditTrailReader.Read(stream, "a.jsonl").Select(line => line.Entry!), noted: [writer.Head]);

        Assert.Equal((true, 200), (verification.Success, verification.Head.Count));
    }

    [Fact]
    public void Long_lines_are_read_across_buffers_and_too_long_ones_passed_over()
    {
        var long1 = Trails.Swap with { Content = AuditContent.Parse($"{{\"x\":\"{new string('é', 300_000)}\"}}") };
        var trail = AuditTrail.Empty.Append(long1).Append(Trails.Deadline).Append(long1);
        using var stream = new MemoryStream();
        AuditTrailWriter.Write(stream, trail.Entries.Take(1));
        stream.Write(Encoding.UTF8.GetBytes(new string(' ', AuditTrailReader.MaxLineLength + 1) + "\n"));
        var (length, after) = (stream.Length, trail.Entries.Skip(1));
        AuditTrailWriter.Write(stream, after);
        stream.Write(Encoding.UTF8.GetBytes(new string(' ', AuditTrailReader.MaxLineLength + 1)));
        stream.Position = 0;

        var lines = AuditTrailReader.Read(stream, "a.jsonl").ToList();

        Assert.Equal([trail.Entries[0], null, trail.Entries[1], trail.Entries[2], null], lines.Select(line => line.Entry));
        Assert.Equal(length, lines[2].Offset);
        Assert.All(lines.Where(line => line.Entry is null), line => Assert.Equal($"GOV1005 a.jsonl:{line.Number}:1  ‹› the line is longer than 16 MiB | -", Reports.Of(line.Diagnostics.Take(1))));
    }

    [Fact]
    public void Memory_is_bounded_however_long_the_trail()
    {
        using var stream = new GrowingTrail(40_000);
        var (verifier, most) = (new AuditVerifier(), 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var line in AuditTrailReader.Read(stream, "a.jsonl"))
        {
            verifier.Check(line.Entry!);
            most = line.Number % 10_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
        }

        Assert.Equal((true, 40_000), (verifier.Finish().Success, verifier.Finish().Head.Count));
        Assert.InRange(most, long.MinValue, 4 * 1024 * 1024);
        Assert.True(stream.Written > 12 * 1024 * 1024);
    }

    private static string Written()
    {
        using var stream = new MemoryStream();
        AuditTrailWriter.Write(stream, Trails.Three.Entries);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<AuditLine> Read(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return [.. AuditTrailReader.Read(stream, "a.jsonl")];
    }
}
