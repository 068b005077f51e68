namespace Governance.Serialization;

/// <summary>A digest of SHA-256, in lower case, so that equal digests are equal texts.</summary>
internal sealed class DigestTextConverter() : TextLeafConverter<DigestText>(LeafWords.Digest)
{
    private const int Length = 64;

    private static readonly LocalizedText Noun = new("a digest", "une empreinte");

    protected override LeafProblem? Parse(JsonLeaf leaf, out DigestText value)
    {
        value = new DigestText(leaf.Text);
        return leaf.Text.Length == Length && leaf.Text.All(char.IsAsciiHexDigitLower)
            ? null
            : Invalid(LeafWords.NotA(leaf.Text, Noun), ContractProblems.Expected(Form));
    }

    protected override string TextOf(DigestText value) => value.Value;
}
