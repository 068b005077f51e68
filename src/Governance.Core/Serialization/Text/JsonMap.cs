using System.Text;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>Where every value of a JSON text stands.</summary>
internal sealed class JsonMap(DocumentText text)
{
    private readonly List<JsonNode> _nodes = [];
    private readonly Dictionary<int, List<int>> _items = [];

    public DocumentText Text => text;

    public int Count => _nodes.Count;

    public JsonNode this[int node] => _nodes[node];

    public int Add(JsonNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    /// <summary>Sets what is known of a value only when its end has been read.</summary>
    public void Close(int node, JsonKind kind, int end) =>
        _nodes[node] = _nodes[node] with { Kind = kind, Length = end - _nodes[node].Start, Next = _nodes.Count };

    /// <summary>The first value directly inside a value; -1 when there is none.</summary>
    public int FirstChild(int node) => node + 1 < Count && _nodes[node + 1].Parent == node ? node + 1 : -1;

    /// <summary>The next value inside the same parent; -1 when there is none.</summary>
    public int NextSibling(int node)
    {
        var next = _nodes[node].Next;
        return next < Count && _nodes[next].Parent == _nodes[node].Parent ? next : -1;
    }

    /// <summary>The values that are known to be directly inside a list, in order; kept, so that paths into a long list are found without walking along it each time.</summary>
    public List<int> ItemsOf(int list)
    {
        if (!_items.TryGetValue(list, out var items))
        {
            items = [];
            _items.Add(list, items);
        }

        // While the text is being read, there may be more of them than last time.
        for (var child = items.Count == 0 ? FirstChild(list) : NextSibling(items[^1]); child >= 0; child = NextSibling(child))
        {
            items.Add(child);
        }

        return items;
    }

    public ReadOnlySpan<byte> RawOf(int node) => text.Bytes.Slice(_nodes[node].Start, _nodes[node].Length);

    /// <summary>The bytes of the property name that leads to a value, quotes included.</summary>
    public ReadOnlySpan<byte> RawNameOf(int node) => text.Bytes.Slice(_nodes[node].NameStart, _nodes[node].NameLength);

    /// <summary>How many bytes to underline when a value is meant: its opening bracket, or all of it.</summary>
    public int MarkedLength(int node) => _nodes[node].Kind is JsonKind.Object or JsonKind.List ? 1 : _nodes[node].Length;

    public string NameOf(int node) => Unescape(RawNameOf(node));

    public string TextOf(int node) => Unescape(RawOf(node));

    /// <summary>The property of an object by its name; -1 when it has none.</summary>
    public int Property(int node, string name)
    {
        for (var child = FirstChild(node); child >= 0; child = NextSibling(child))
        {
            if (_nodes[child].NameLength > 0 && NameOf(child) == name)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The innermost value whose bytes contain an offset, starting from a value that does.</summary>
    public int InnermostAt(int node, int offset)
    {
        for (var child = FirstChild(node); child >= 0; child = NextSibling(child))
        {
            var inside = offset >= _nodes[child].Start && offset < _nodes[child].Start + _nodes[child].Length;
            if (inside || (_nodes[child].NameLength > 0 && offset >= _nodes[child].NameStart && offset < _nodes[child].Start))
            {
                return InnermostAt(child, offset);
            }
        }

        return node;
    }

    private static string Unescape(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(quoted[1..^1]);
        }

        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }
}
