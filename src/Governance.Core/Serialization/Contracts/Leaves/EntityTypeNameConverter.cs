using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>The name of a Cedar entity type: identifiers joined by <c>::</c>.</summary>
internal sealed class EntityTypeNameConverter() : TextLeafConverter<EntityTypeName>(LeafWords.EntityType)
{
    private static readonly LocalizedText Noun = new("a Cedar entity type", "un type d’entité Cedar");

    protected override LeafProblem? Parse(JsonLeaf leaf, out EntityTypeName value)
    {
        value = new EntityTypeName(leaf.Text);
        var read = EntityUid.Parse($"{leaf.Text}::\"\"");
        return read.Success && read.Value.Type == leaf.Text ? null : Invalid(LeafWords.NotA(leaf.Text, Noun), ContractProblems.Expected(Form));
    }

    protected override string TextOf(EntityTypeName value) => value.Value;
}
