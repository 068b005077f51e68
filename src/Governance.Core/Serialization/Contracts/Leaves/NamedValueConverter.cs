using System.Collections.Immutable;
using System.Text;

namespace Governance.Serialization;

/// <summary>One of a closed set of values, written by its name; a misspelt name is answered with the one that was probably meant.</summary>
/// <param name="names">The names.</param>
/// <param name="values">The values, in the order of the names.</param>
/// <param name="noun">What such a value is called, with its article.</param>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class NamedValueConverter<T>(ImmutableArray<string> names, ImmutableArray<T> values, LocalizedText noun)
    : TextLeafConverter<T>(ContractProblems.OneOf(names)), INamedContract
    where T : struct, Enum
{
    private readonly ImmutableArray<byte[]> _utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];

    public ImmutableArray<string> Names => names;

    protected override bool TryReadUsual(ReadOnlySpan<byte> utf8, out T value)
    {
        for (var i = 0; i < _utf8Names.Length; i++)
        {
            if (utf8.SequenceEqual(_utf8Names[i]))
            {
                value = values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

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
