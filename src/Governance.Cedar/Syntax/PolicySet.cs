using System.Collections;

namespace Governance.Cedar;

/// <summary>
/// Policies with distinct ids, in a fixed order: the static ones, then those that links make of templates. Templates themselves decide nothing
/// and are listed apart. Immutable. The order never changes a decision, only the order of reasons.
/// </summary>
public sealed class PolicySet : IReadOnlyList<Policy>
{
    private readonly Policy[] _policies;
    private readonly int _staticCount;

    internal PolicySet(Policy[] policies, PolicyTemplate[] templates, TemplateLink[] links, Policy[] linked)
    {
        _policies = [.. policies, .. linked];
        _staticCount = policies.Length;
        Templates = ValueList<PolicyTemplate>.From(templates);
        Links = ValueList<TemplateLink>.From(links);
    }

    /// <inheritdoc/>
    public int Count => _policies.Length;

    /// <summary>The policies that come of no template.</summary>
    public IReadOnlyList<Policy> StaticPolicies => new ArraySegment<Policy>(_policies, 0, _staticCount);

    /// <summary>The policies that links make of templates, in the order of <see cref="Links"/>.</summary>
    public IReadOnlyList<Policy> LinkedPolicies => new ArraySegment<Policy>(_policies, _staticCount, _policies.Length - _staticCount);

    /// <summary>The templates, in the order of the text.</summary>
    public IReadOnlyList<PolicyTemplate> Templates { get; }

    /// <summary>The links; each makes one policy.</summary>
    public IReadOnlyList<TemplateLink> Links { get; }

    /// <inheritdoc/>
    public Policy this[int index] => _policies[index];

    /// <summary>Reads policies and templates. Errors of several policies are reported together.</summary>
    /// <param name="text">The policies, one after the other; none is fine. One with a slot in its scope is a template.</param>
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
        PolicySetResult result = Create(policies, [], []);
        return result.Success ? result.Value : throw new ArgumentException(result.Errors[0].Message, nameof(policies));
    }

    /// <summary>Puts policies, templates and links of any origin together. All errors are reported.</summary>
    /// <param name="policies">The static policies.</param>
    /// <param name="templates">The templates; those without links decide nothing.</param>
    /// <param name="links">What fills the slots of which template.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PolicySetResult Create(IEnumerable<Policy> policies, IEnumerable<PolicyTemplate> templates, IEnumerable<TemplateLink> links)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(links);
        var builder = new PolicySetBuilder();
        var errors = policies.Select(builder.Add).Concat(templates.Select(builder.Add)).Concat(links.Select(builder.Add)).OfType<PolicySetError>().ToList();
        return new PolicySetResult(builder.Build(), errors);
    }

    /// <summary>The set with more links.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="links"/> is null.</exception>
    public PolicySetResult Link(params IEnumerable<TemplateLink> links) => Create(StaticPolicies, Templates, Links.Concat(links));

    /// <inheritdoc/>
    public IEnumerator<Policy> GetEnumerator() => ((IEnumerable<Policy>)_policies).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
