using System.Buffers;
using System.Text;
using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>The name of a Cedar entity type: identifiers joined by <c>::</c>.</summary>
internal sealed class EntityTypeNameConverter() : TextLeafConverter<EntityTypeName>(LeafWords.EntityType)
{
    private static readonly SearchValues<byte> IdentifierPart = SearchValues.Create("_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);
    private static readonly LocalizedText Noun = new("a Cedar entity type", "un type d’entité Cedar");

    /// <summary>One identifier with a capital first letter, as most are: no reserved word has one.</summary>
    protected override bool TryReadUsual(ReadOnlySpan<byte> utf8, out EntityTypeName value)
    {
        var isUsual = utf8.Length > 0 && char.IsAsciiLetterUpper((char)utf8[0]) && !utf8.ContainsAnyExcept(IdentifierPart);
        value = isUsual ? new EntityTypeName(Encoding.ASCII.GetString(utf8)) : default;
        return isUsual;
    }

    protected override LeafProblem? Parse(JsonLeaf leaf, out EntityTypeName value)
    {
        value = new EntityTypeName(leaf.Text);
        var read = EntityUid.Parse($"{leaf.Text}::\"\"");
        return read.Success && read.Value.Type == leaf.Text ? null : Invalid(LeafWords.NotA(leaf.Text, Noun), ContractProblems.Expected(Form));
    }

    protected override string TextOf(EntityTypeName value) => value.Value;
}
