using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>A request with what context providers added, and those that failed.</summary>
internal sealed class ProvidedFacts(DecisionRequest request)
{
    public DecisionRequest Request { get; private set; } = request;

    /// <summary>The ceilings of those that failed.</summary>
    public List<Ceiling> Ceilings { get; } = [];

    public List<ExtensionStatement> Statements { get; } = [];

    public void Add(string provider, CedarRecord facts, LocalizedText? problem)
    {
        Request = facts.Count > 0 ? Request with { Context = Request.Context.With(facts) } : Request;
        Say(provider, facts.Count > 0, problem);
    }

    public void AddRecorded(string provider, bool gaveFacts, bool failed) => Say(provider, gaveFacts, failed ? ExtensionWords.FactsUnknown : null);

    private void Say(string provider, bool gaveFacts, LocalizedText? problem)
    {
        Statements.Add(new(ExtensionKind.ContextProvider, provider, problem is not null ? ExtensionVerdict.Failed : gaveFacts ? ExtensionVerdict.Spoke : ExtensionVerdict.Silent));
        if (problem is not null)
        {
            Ceilings.Add(ExtensionHost.Refusal(provider, problem));
        }
    }
}
