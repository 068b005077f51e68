using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>Writes an audit trail as JSON Lines, entry by entry, each on a line that ends with a line feed: what <see cref="AuditTrailReader"/> reads.</summary>
/// <remarks>
/// Thread-safe: entries stand in the stream in the order of the trail. Each is handed to the stream whole and flushed before <see cref="Append"/> returns; whether
/// it then survives a loss of power is the stream's matter. Act only on what has been recorded.
/// </remarks>
public sealed class AuditTrailWriter
{
    private readonly Lock _gate = new();
    private readonly Stream _stream;
    private AuditHead _head;
    private bool _broken;

    /// <summary>Goes on with a trail.</summary>
    /// <param name="stream">Where to write; it stands at the end of the trail, and is not closed.</param>
    /// <param name="head">Where the trail ends; by default, at its very beginning.</param>
    public AuditTrailWriter(Stream stream, AuditHead head = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _head = head;
    }

    /// <summary>Where the trail ends. Note it elsewhere from time to time: it shows later that nothing up to it was altered or cut off.</summary>
    public AuditHead Head
    {
        get
        {
            lock (_gate)
            {
                return _head;
            }
        }
    }

    /// <summary>Puts an event at the end of the trail.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The entry, which has been written.</returns>
    /// <exception cref="InvalidOperationException">
    /// The stream refused an earlier entry, and part of it may stand there. Read the trail, cut off its last line if it has no end, and go on with a new writer.
    /// </exception>
    public AuditEntry Append(AuditEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        lock (_gate)
        {
            if (_broken)
            {
                throw new InvalidOperationException("An earlier entry could not be written: read the trail again before going on.");
            }

            var entry = _head.Append(happened);
            var line = GovernanceJson.WriteLine(AuditEntryFields.Of(entry));
            _broken = true;
            _stream.Write(line);
            _stream.Flush();
            _broken = false;
            _head = entry.Head;
            return entry;
        }
    }

    /// <summary>Writes entries as they are, whether they hold or not.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="entries">The entries.</param>
    public static void Write(Stream stream, IEnumerable<AuditEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            stream.Write(GovernanceJson.WriteLine(AuditEntryFields.Of(entry)));
        }
    }
}
