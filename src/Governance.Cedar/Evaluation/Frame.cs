using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>What an evaluation can look at.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Frame
{
    // The record itself; or, with a reader, what the reader reads it from.
    private readonly object _context;
    private readonly ContextReader? _reader;
    private readonly EntityStore? _entities;

    public Frame(CedarRequest request, EntityStore entities)
    {
        (Principal, Action, Resource, _entities) = (request.Principal, request.Action, request.Resource, entities);
        _context = request.Context;
    }

    /// <summary>A frame whose context, and also its entities where none are given, are read as somebody asks for them.</summary>
    public Frame(EntityUid principal, EntityUid action, EntityUid resource, ContextReader reader, object source, EntityStore? entities)
    {
        (Principal, Action, Resource, _entities) = (principal, action, resource, entities);
        (_reader, _context) = (reader, source);
    }

    public EntityUid Principal { get; }

    public EntityUid Action { get; }

    public EntityUid Resource { get; }

    public EntityStore Entities => _entities ?? _reader!.ReadEntities(_context);

    /// <summary>The whole context; with a reader it is built anew each time.</summary>
    public CedarRecord Context => _reader is null ? (CedarRecord)_context : _reader.ReadAll(_context);

    /// <summary>One fact of the context.</summary>
    public bool TryGetFact(string name, out CedarValue value) =>
        _reader is null ? ((CedarRecord)_context).TryGetValue(name, out value) : _reader.TryRead(_context, name, out value);
}
