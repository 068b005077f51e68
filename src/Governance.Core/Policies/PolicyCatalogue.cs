using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Policies;

/// <summary>The rules of a model, read from its Cedar texts.</summary>
public sealed class PolicyCatalogue
{
    private readonly FrozenSet<string> _ofUnits;

    internal PolicyCatalogue(ValueList<PolicyRule> rules)
    {
        Rules = rules;
        _ofUnits = rules.Where(rule => rule.Unit is not null).Select(rule => rule.Id).ToFrozenSet(StringComparer.Ordinal);
        Version = ComputeVersion(rules);
    }

    /// <summary>The rules, in the order of the texts. The order has no meaning.</summary>
    public ValueList<PolicyRule> Rules { get; }

    /// <summary>
    /// The version of the rule set: the lower-case hexadecimal SHA-256 of every rule's id, unit if it is local, and exact text, in the ordinal order
    /// of ids, so that it changes when a rule does and not when rules are moved.
    /// </summary>
    public string Version { get; }

    /// <summary>Whether a rule is one of a unit's own.</summary>
    internal bool IsLocal(string rule) => _ofUnits.Contains(rule);

    private static string ComputeVersion(ValueList<PolicyRule> rules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var rule in rules.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            AppendText(hash, rule.Unit is { } unit ? $"{rule.Id} in {unit}" : rule.Id);
            AppendText(hash, rule.Policy.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendText(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
