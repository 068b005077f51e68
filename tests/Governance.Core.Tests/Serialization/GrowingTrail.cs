using Governance.Auditing;
using Governance.Core.Tests.Auditing;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>A trail that is written while it is read, so that it is never whole in memory.</summary>
internal sealed class GrowingTrail(int count) : Stream
{
    private readonly MemoryStream _line = new();
    private AuditHead _head;

    /// <summary>How many bytes have been read.</summary>
    public long Written { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Written; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int length)
    {
        if (_line.Position == _line.Length && _head.Count < count)
        {
            _line.SetLength(0);
            var entry = _head.Append(Trails.Swap);
            AuditTrailWriter.Write(_line, [entry]);
            (_head, _line.Position) = (entry.Head, 0);
        }

        var read = _line.Read(buffer, offset, length);
        Written += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _line.Dispose();
        base.Dispose(disposing);
    }
}
