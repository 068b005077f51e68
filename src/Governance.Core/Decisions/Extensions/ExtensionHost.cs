using System.Diagnostics.CodeAnalysis;

namespace Governance.Decisions;

/// <summary>Asks the extensions of an evaluator: context providers before a decision, rules within it.</summary>
internal sealed class ExtensionHost(PreparedExtensions extensions, GovernanceModel model)
{
    /// <summary>The ceiling of an extension that failed.</summary>
    public static Ceiling Refusal(string name, LocalizedText because) =>
        new() { Kind = CeilingKind.Extension, Rule = name, Level = AutonomyLevel.None, Error = because };

    /// <summary>Adds what the providers know. All are asked about the request as it came, so that none sees what another says.</summary>
    public ProvidedFacts Provide(DecisionRequest request)
    {
        var provided = new ProvidedFacts(request);
        var question = new RuleQuestion(request, model);
        foreach (var provider in extensions.Providers)
        {
            var (facts, problem, thrown) = provider.Ask(question);
            provided.Add(provider.Name, facts, problem);
            if (problem is not null)
            {
                Tell(ExtensionKind.ContextProvider, provider.Name, problem, thrown, request);
            }
        }

        return provided;
    }

    /// <summary>What the providers said by the record of a decision: their facts are in the request, and those that failed are known.</summary>
    public ProvidedFacts Recorded(DecisionRequest request, IReadOnlySet<string> failed)
    {
        var provided = new ProvidedFacts(request);
        foreach (var provider in extensions.Providers)
        {
            provided.AddRecorded(provider.Name, provider.Facts.Any(request.Context.ContainsKey), failed.Contains(provider.Name));
        }

        return provided;
    }

    /// <summary>Adds the ceilings of the rules.</summary>
    public void AddTo(List<Ceiling> ceilings, List<ExtensionStatement> statements, DecisionRequest request)
    {
        var question = new RuleQuestion(request, model);
        foreach (var rule in extensions.Rules)
        {
            var (ceiling, failed, thrown) = rule.Ask(question);
            statements.Add(new(ExtensionKind.Rule, rule.Name, failed ? ExtensionVerdict.Failed : ceiling is null ? ExtensionVerdict.Silent : ExtensionVerdict.Spoke));
            if (ceiling is not null)
            {
                ceilings.Add(ceiling);
            }

            if (failed)
            {
                Tell(ExtensionKind.Rule, rule.Name, ceiling!.Error!, thrown, request);
            }
        }
    }

    /// <summary>A log that fails changes no decision.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A log that fails changes no decision.")]
    private void Tell(ExtensionKind kind, string name, LocalizedText because, Exception? thrown, DecisionRequest request)
    {
        try
        {
            extensions.OnFailure?.Invoke(new(kind, name, because, thrown, request));
        }
        catch (Exception)
        {
            return;
        }
    }
}
