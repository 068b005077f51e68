using System.Text;

namespace Governance.Cedar;

/// <summary>
/// The pattern of <c>like</c>: literal pieces with a wildcard between each two, where a wildcard stands for any characters or none. There is no
/// single-character wildcard and no case folding. Immutable; equal when the pieces are equal.
/// </summary>
public sealed class LikePattern : IEquatable<LikePattern>
{
    private readonly string[] _pieces;

    /// <summary>Creates a pattern from its literal pieces; one piece is a pattern without wildcards.</summary>
    /// <exception cref="ArgumentException">There is no piece.</exception>
    public LikePattern(IEnumerable<string> pieces)
    {
        _pieces = [.. pieces];
        Pieces = _pieces.Length > 0 ? ValueList<string>.From(_pieces) : throw new ArgumentException("a pattern has a piece", nameof(pieces));
    }

    /// <summary>The literal text before, between and behind the wildcards; pieces may be empty.</summary>
    public IReadOnlyList<string> Pieces { get; }

    /// <summary>Whether the whole text fits the pattern. Time grows with text length times pattern length at worst.</summary>
    public bool Matches(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string first = _pieces[0];
        if (_pieces.Length == 1)
        {
            return string.Equals(text, first, StringComparison.Ordinal);
        }

        string last = _pieces[^1];
        ReadOnlySpan<char> rest = text;
        if (rest.Length < first.Length + last.Length || !rest.StartsWith(first, StringComparison.Ordinal) || !rest.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        // Between the fixed ends, taking each piece at its first place leaves the most room for the others.
        rest = rest[first.Length..^last.Length];
        for (int i = 1; i < _pieces.Length - 1; i++)
        {
            int at = rest.IndexOf(_pieces[i], StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            rest = rest[(at + _pieces[i].Length)..];
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(LikePattern? other) => other is not null && Pieces.Equals(other.Pieces);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LikePattern);

    /// <inheritdoc/>
    public override int GetHashCode() => Pieces.GetHashCode();

    /// <summary>The pattern as a Cedar literal, with quotes and escapes.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder("\"");
        for (int i = 0; i < Pieces.Count; i++)
        {
            builder.Append(i == 0 ? string.Empty : "*");
            var piece = new StringBuilder();
            CedarText.AppendEscaped(piece, Pieces[i]);
            builder.Append(piece.Replace("*", "\\*"));
        }

        return builder.Append('"').ToString();
    }
}
