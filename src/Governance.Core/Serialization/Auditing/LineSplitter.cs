namespace Governance.Serialization;

/// <summary>Cuts a stream into lines, in bounded memory. Lines end at a line feed, a carriage return, or both.</summary>
internal sealed class LineSplitter(Stream stream, int maxLength)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _offset;
    private bool _afterReturn;

    /// <summary>The bytes of the line, without its end; they stay until the next line is read. Empty when the line is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The offset of the line's first byte.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the line has more bytes than are read.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the stream ended before the line did.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Reads the next line; <see langword="false"/> when there is none.</summary>
    public bool Next()
    {
        SkipFeedAfterReturn();
        (IsTooLong, Offset) = (false, _offset + _start);
        for (var scanned = 0; ;)
        {
            var length = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOfAny((byte)'\n', (byte)'\r');
            if (length >= 0)
            {
                Take(scanned + length, cutOff: false);
                _afterReturn = _buffer[_start] == (byte)'\r';
                _start++;
                return true;
            }

            scanned = _end - _start;
            if (scanned > maxLength)
            {
                (IsTooLong, _start, scanned) = (true, _end, 0);
            }

            if (!Fill())
            {
                var any = scanned > 0 || IsTooLong;
                if (any)
                {
                    Take(scanned, cutOff: true);
                }

                return any;
            }
        }
    }

    private void Take(int length, bool cutOff)
    {
        IsTooLong |= length > maxLength;
        Line = IsTooLong ? default : _buffer.AsMemory(_start, length);
        IsCutOff = cutOff;
        Number++;
        _start += length;
    }

    private void SkipFeedAfterReturn()
    {
        if (_afterReturn && (_start < _end || Fill()) && _buffer[_start] == (byte)'\n')
        {
            _start++;
        }

        _afterReturn = false;
    }

    /// <summary>Reads more bytes behind those that are not taken yet.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_offset, _end, _start) = (_offset + _start, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
