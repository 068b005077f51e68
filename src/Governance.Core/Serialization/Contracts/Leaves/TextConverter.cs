namespace Governance.Serialization;

/// <summary>A text without a form of its own.</summary>
internal sealed class TextConverter() : TextLeafConverter<string>(LeafWords.Text)
{
    protected override LeafProblem? Parse(JsonLeaf leaf, out string value)
    {
        value = leaf.Text;
        return null;
    }

    protected override string TextOf(string value) => value;
}
