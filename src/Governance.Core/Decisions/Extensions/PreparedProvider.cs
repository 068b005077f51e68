using System.Diagnostics.CodeAnalysis;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>A context provider with what it declared when it was taken in.</summary>
internal sealed class PreparedProvider(IContextProvider provider)
{
    public string Name { get; } = provider?.Name ?? throw new ArgumentException("A context provider is missing, or has no name.", nameof(provider));

    public ValueList<string> Facts { get; } = provider.Facts;

    /// <summary>Asks the provider.</summary>
    /// <returns>The facts; or why there are none, with what it threw.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a provider throws, it fails closed.")]
    public (CedarRecord Facts, LocalizedText? Problem, Exception? Thrown) Ask(RuleQuestion question)
    {
        foreach (var fact in Facts)
        {
            if (question.Request.Context.ContainsKey(fact))
            {
                return (CedarRecord.Empty, ExtensionWords.NotTheRequests(fact), null);
            }
        }

        CedarRecord? facts;
        try
        {
            facts = provider.Provide(question);
        }
        catch (Exception thrown)
        {
            return (CedarRecord.Empty, ExtensionWords.FactsUnknown, thrown);
        }

        return FindFault(facts) is { } fault ? (CedarRecord.Empty, fault, null) : (facts!, null, null);
    }

    private LocalizedText? FindFault(CedarRecord? facts)
    {
        if (facts is null)
        {
            return ExtensionWords.FactsUnknown;
        }

        foreach (var name in facts.Keys)
        {
            if (!Facts.AsSpan().Contains(name))
            {
                return ExtensionWords.UndeclaredFact(name);
            }
        }

        return null;
    }
}
