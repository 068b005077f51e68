namespace Governance.Cedar;

/// <summary><c>{a: 1, …}</c>. Values are evaluated in the order of the text and stored in the order of their names.</summary>
internal sealed class RecordNode : Node
{
    private readonly string[] _keys;
    private readonly Node[] _values;
    private readonly int[] _places;

    public RecordNode(IReadOnlyList<RecordEntry> entries, Node[] values)
    {
        _values = values;
        int[] order = [.. Enumerable.Range(0, entries.Count).OrderBy(i => entries[i].Key, StringComparer.Ordinal)];
        _keys = Array.ConvertAll(order, i => entries[i].Key);
        _places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            _places[order[place]] = place;
        }
    }

    public override CedarValue Evaluate(in Frame frame)
    {
        var values = new CedarValue[_values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            CedarValue value = _values[i].Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }

            values[_places[i]] = value;
        }

        return CedarValue.FromRecord(CedarRecord.FromSorted(_keys, values));
    }
}
