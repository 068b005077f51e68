using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>What is known to be there. Immutable; the default is nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Capabilities
{
    private readonly ImmutableHashSet<Capability>? _items;

    private Capabilities(ImmutableHashSet<Capability> items) => _items = items;

    public static Capabilities Of(Capability only) => new([only]);

    public bool Contains(Capability capability) => _items is not null && _items.Contains(capability);

    public Capabilities With(Capabilities other)
    {
        if (_items is null || other._items is null)
        {
            return _items is null ? other : this;
        }

        return _items.Count >= other._items.Count ? new Capabilities(_items.Union(other._items)) : new Capabilities(other._items.Union(_items));
    }

    public Capabilities Common(Capabilities other)
    {
        if (_items is null || other._items is null)
        {
            return default;
        }

        return _items.Count <= other._items.Count ? new Capabilities(_items.Intersect(other._items)) : new Capabilities(other._items.Intersect(_items));
    }
}
