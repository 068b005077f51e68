namespace Governance.Decisions;

/// <summary>Finds what is wrong with extensions before they are asked anything about a model.</summary>
internal sealed class ExtensionProblems(GovernanceModel model)
{
    private readonly HashSet<string> _names = new(model.Policies.Rules.Select(rule => rule.Id).Concat(model.Parts.Protocols.Thresholds.Select(one => one.Id.Value)), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _found = [];

    public ValueList<Diagnostic> Found => [.. _found];

    public void Check(PreparedRule rule)
    {
        CheckName(rule.Name);
        foreach (var obligation in rule.Obligations.Where(id => !model.Obligations.ContainsKey(id)))
        {
            Add(ExtensionProblemWords.UnknownObligation(rule.Name, obligation));
        }

        foreach (var protocol in rule.Protocols.Where(id => !model.Protocols.ContainsKey(id)))
        {
            Add(ExtensionProblemWords.UnknownProtocol(rule.Name, protocol));
        }
    }

    public void Check(PreparedProvider provider)
    {
        CheckName(provider.Name);
        if (provider.Facts.IsEmpty)
        {
            Add(ExtensionProblemWords.NoFact(provider.Name));
        }

        foreach (var fact in provider.Facts)
        {
            if (string.IsNullOrEmpty(fact) || RequestContext.ReservedNames.Contains(fact))
            {
                Add(ExtensionProblemWords.ReservedFact(provider.Name, fact));
            }
            else if (!_facts.TryAdd(fact, provider.Name))
            {
                Add(ExtensionProblemWords.FactGivenTwice(provider.Name, fact, _facts[fact]));
            }
        }
    }

    private void CheckName(string name)
    {
        if (!Identifier.IsValid(name) || name.StartsWith("built-in.", StringComparison.Ordinal))
        {
            Add(ExtensionProblemWords.NoName(name));
        }
        else if (!_names.Add(name))
        {
            Add(ExtensionProblemWords.NameTaken(name));
        }
    }

    private void Add(LocalizedText message) => _found.Add(new() { Id = DiagnosticIds.Extension, Severity = DiagnosticSeverity.Error, Message = message });
}
