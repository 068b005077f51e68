namespace Governance.Serialization;

/// <summary>Any id; one converter serves all kinds.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
internal sealed class IdentifierConverter<TId>() : TextLeafConverter<TId>(LeafWords.Id)
    where TId : struct, IIdentifier<TId>
{
    private static readonly LocalizedText Noun = new("an id", "un identifiant");

    protected override LeafProblem? Parse(JsonLeaf leaf, out TId value)
    {
        var isValid = Identifier.IsValid(leaf.Text);
        value = isValid ? TId.Create(leaf.Text) : default;
        return isValid ? null : Invalid(LeafWords.NotA(leaf.Text, Noun), ContractProblems.Expected(Form));
    }

    protected override string TextOf(TId value) => value.Value;
}
