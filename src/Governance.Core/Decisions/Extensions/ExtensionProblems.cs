namespace Governance.Decisions;

/// <summary>Finds what is wrong with extensions before they are asked anything.</summary>
internal sealed class ExtensionProblems(GovernanceModel model)
{
    private readonly HashSet<string> _names = new(model.Policies.Rules.Select(rule => rule.Id).Concat(model.Parts.Protocols.Thresholds.Select(one => one.Id.Value)), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>Refuses extensions with every reason at once.</summary>
    /// <exception cref="ArgumentException">Something is wrong.</exception>
    public void Refuse(string parameter)
    {
        if (_problems.Count > 0)
        {
            throw new ArgumentException(string.Join("; ", _problems), parameter);
        }
    }

    public void Check(PreparedRule rule)
    {
        CheckName(rule.Name);
        foreach (var obligation in rule.Obligations.Where(id => !model.Obligations.ContainsKey(id)))
        {
            _problems.Add($"the rule `{rule.Name}` declares the obligation `{obligation}`, which is not in the catalogue of the model");
        }

        foreach (var protocol in rule.Protocols.Where(id => !model.Protocols.ContainsKey(id)))
        {
            _problems.Add($"the rule `{rule.Name}` declares the protocol `{protocol}`, which is not in the catalogue of the model");
        }
    }

    public void Check(PreparedProvider provider)
    {
        CheckName(provider.Name);
        if (provider.Facts.IsEmpty)
        {
            _problems.Add($"the context provider `{provider.Name}` declares no fact");
        }

        foreach (var fact in provider.Facts)
        {
            if (string.IsNullOrEmpty(fact) || RequestContext.ReservedNames.Contains(fact))
            {
                _problems.Add($"the context provider `{provider.Name}` declares the fact `{fact}`, a name that the library sets itself");
            }
            else if (!_facts.TryAdd(fact, provider.Name))
            {
                _problems.Add($"the context provider `{provider.Name}` declares the fact `{fact}`, which `{_facts[fact]}` gives");
            }
        }
    }

    private void CheckName(string name)
    {
        if (!Identifier.IsValid(name) || name.StartsWith("built-in.", StringComparison.Ordinal))
        {
            _problems.Add($"{VisibleText.Quote(name)} is no name of an extension: it takes the form of an id, and does not begin with `built-in.`");
        }
        else if (!_names.Add(name))
        {
            _problems.Add($"the name `{name}` is that of a policy, a threshold or another extension");
        }
    }
}
