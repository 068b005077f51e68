using System.Collections;

namespace Governance.Cedar;

/// <summary>Policies with distinct ids, in a fixed order. Immutable. The order never changes a decision, only the order of reasons.</summary>
public sealed class PolicySet : IReadOnlyList<Policy>
{
    private readonly Policy[] _policies;

    private PolicySet(Policy[] policies) => _policies = policies;

    /// <inheritdoc/>
    public int Count => _policies.Length;

    /// <inheritdoc/>
    public Policy this[int index] => _policies[index];

    /// <summary>Reads policies. Errors of several policies are reported together.</summary>
    /// <param name="text">The policies, one after the other; none is fine.</param>
    /// <param name="name">What diagnostics call the text, usually its file name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult<PolicySet> Parse(string text, string name = "policies.cedar")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return PolicyParser.ParsePolicies(new SourceText(name, text));
    }

    /// <summary>Puts policies of any origin together.</summary>
    /// <exception cref="ArgumentException">Two policies have the same id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public static PolicySet Create(IEnumerable<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        Policy[] items = [.. policies];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return Array.Find(items, policy => !ids.Add(policy.Id)) is { } repeated
            ? throw new ArgumentException($"two policies have the id `{repeated.Id}`", nameof(policies))
            : new PolicySet(items);
    }

    /// <inheritdoc/>
    public IEnumerator<Policy> GetEnumerator() => ((IEnumerable<Policy>)_policies).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
