using System.Security.Cryptography;
using System.Text;

namespace Governance.Agents;

/// <summary>What an agent works with: its model, tools and classes of data. A certificate, and the evidence for it, holds for one environment only.</summary>
/// <remarks>Two environments are equal when they have the same model and the same tools and classes of data, in whatever order, and however often each is named.</remarks>
public sealed record AgentEnvironment
{
    /// <summary>The model.</summary>
    public required ModelFingerprint Model { get; init; }

    /// <summary>The tools that it may call; none unless given.</summary>
    public ValueList<string> Tools { get; init; }

    /// <summary>The classes of data that it may touch; none unless given.</summary>
    public ValueList<string> DataClasses { get; init; }

    /// <summary>Whether two environments are the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(AgentEnvironment? other) =>
        other is not null && Model == other.Model && AreSame(Tools, other.Tools) && AreSame(DataClasses, other.DataClasses);

    /// <inheritdoc/>
    public override int GetHashCode() => Model.GetHashCode();

    /// <summary>
    /// The fingerprint: the first twelve lower-case hexadecimal digits of the SHA-256 of what is compared. Equal environments have equal ones; it is for people to
    /// tell environments apart, and no proof.
    /// </summary>
    public string ComputeFingerprint()
    {
        var text = new StringBuilder();
        foreach (var part in new[] { Model.Provider, Model.Name, Model.Version }.Append(null).Concat(Ordered(Tools)).Append(null).Concat(Ordered(DataClasses)))
        {
            text.Append(part is null ? "|" : $"{part.Length}:{part}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }

    private static bool AreSame(ValueList<string> left, ValueList<string> right)
    {
        if (left == right)
        {
            return true;
        }

        foreach (var item in left)
        {
            if (!right.AsSpan().Contains(item))
            {
                return false;
            }
        }

        foreach (var item in right)
        {
            if (!left.AsSpan().Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Ordered(ValueList<string> items) => items.Distinct().Order(StringComparer.Ordinal);
}
