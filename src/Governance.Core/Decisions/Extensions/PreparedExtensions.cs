using System.Collections.Immutable;

namespace Governance.Decisions;

/// <summary>Extensions with what each said of itself when it was taken in, in the order of their names: they cannot call themselves something else later.</summary>
internal sealed class PreparedExtensions
{
    private PreparedExtensions(GovernanceExtensions extensions)
    {
        Rules = [.. extensions.Rules.Select(rule => new PreparedRule(rule)).OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        Providers = [.. extensions.ContextProviders.Select(provider => new PreparedProvider(provider)).OrderBy(provider => provider.Name, StringComparer.Ordinal)];
        OnFailure = extensions.OnFailure;
    }

    public ImmutableArray<PreparedRule> Rules { get; }

    public ImmutableArray<PreparedProvider> Providers { get; }

    public Action<ExtensionFailure>? OnFailure { get; }

    /// <summary>Takes extensions in; <see langword="null"/> when there are none.</summary>
    /// <exception cref="ArgumentException">One is missing, or has no name.</exception>
    public static PreparedExtensions? Of(GovernanceExtensions extensions) => extensions.AreNone ? null : new(extensions);

    /// <summary>Everything that keeps a model from being judged with them.</summary>
    public ValueList<Diagnostic> FindProblems(GovernanceModel model)
    {
        var problems = new ExtensionProblems(model);
        foreach (var rule in Rules)
        {
            problems.Check(rule);
        }

        foreach (var provider in Providers)
        {
            problems.Check(provider);
        }

        return problems.Found;
    }
}
