namespace Governance.Serialization;

/// <summary>A stream that is read from its beginning, and tells how far that has come. Whoever made the inner stream closes it.</summary>
internal sealed class WatchedStream(Stream inner, string name, IProgress<MeasurementProgress> progress) : Stream
{
    private readonly long _length = inner.CanSeek ? inner.Length : 0;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        _read += read;
        progress.Report(new(name, _read, _length));
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
