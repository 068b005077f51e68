namespace Governance.Cedar;

/// <summary><c>[a, b, …]</c> with a member that depends on the request.</summary>
internal sealed class SetNode(Node[] elements) : Node
{
    public override CedarValue Evaluate(in Frame frame)
    {
        var values = new CedarValue[elements.Length];
        for (int i = 0; i < values.Length; i++)
        {
            CedarValue value = elements[i].Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }

            values[i] = value;
        }

        return CedarValue.FromSet(CedarSet.FromTrusted(values));
    }
}
