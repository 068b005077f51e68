using Governance.Organization;

namespace Governance.Serialization;

/// <summary>A reference to a party, such as <c>role:head-of-claims</c>.</summary>
internal sealed class PartyConverter() : TextLeafConverter<PartyReference>(LeafWords.Party)
{
    private static readonly LocalizedText Noun = new("a party", "une partie");

    protected override LeafProblem? Parse(JsonLeaf leaf, out PartyReference value) =>
        PartyReference.TryParse(leaf.Text, out value) ? null : Invalid(LeafWords.NotA(leaf.Text, Noun), ContractProblems.Expected(Form));

    protected override string TextOf(PartyReference value) => value.ToString();
}
