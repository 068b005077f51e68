using System.Collections.Immutable;

namespace Governance.Serialization;

/// <summary>One of a closed set of values, written by its name; a misspelt name is answered with the one that was probably meant.</summary>
/// <param name="names">The names.</param>
/// <param name="values">The values, in the order of the names.</param>
/// <param name="noun">What such a value is called, with its article.</param>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class NamedValueConverter<T>(ImmutableArray<string> names, ImmutableArray<T> values, LocalizedText noun)
    : TextLeafConverter<T>(ContractProblems.OneOf(names))
    where T : struct, Enum
{
    protected override LeafProblem? Parse(JsonLeaf leaf, out T value)
    {
        var index = names.IndexOf(leaf.Text);
        value = index < 0 ? default : values[index];
        return index >= 0 ? null : Invalid(
            LeafWords.NotA(leaf.Text, noun),
            Spelling.Nearest(leaf.Text, names) is { } meant ? Spelling.DidYouMean(meant) : ContractProblems.Expected(Form));
    }

    protected override string TextOf(T value) => names[values.IndexOf(value)];
}
