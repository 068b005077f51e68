using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Governance.Cedar;

/// <summary>A list of integers that keeps the first few within itself and borrows room for more from the pool. To be passed by reference only.</summary>
internal struct IntBuffer
{
    private FirstItems _first;
    private int[]? _rented;

    public int Count { get; private set; }

    [UnscopedRef]
    public readonly ReadOnlySpan<int> Items => _rented is null ? ((ReadOnlySpan<int>)_first)[..Count] : _rented.AsSpan(0, Count);

    public void Add(int item)
    {
        if (_rented is null && Count < FirstItems.Length)
        {
            _first[Count++] = item;
            return;
        }

        if (_rented is null || Count == _rented.Length)
        {
            Grow();
        }

        _rented[Count++] = item;
    }

    public void Sort() => (_rented is null ? ((Span<int>)_first)[..Count] : _rented.AsSpan(0, Count)).Sort();

    /// <summary>Gives back what was borrowed; the buffer must not be used afterwards.</summary>
    public readonly void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<int>.Shared.Return(_rented);
        }
    }

    [MemberNotNull(nameof(_rented))]
    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(2 * Count);
        Items.CopyTo(larger);
        Release();
        _rented = larger;
    }

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 16;

        private int _item;
    }
}
