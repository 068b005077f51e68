using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Reads the context of a decision out of its facts, as far as conditions ask.</summary>
internal sealed class FactsReader : ContextReader
{
    private FactsReader()
    {
    }

    public static FactsReader Instance { get; } = new();

    public override bool TryRead(object source, string name, out CedarValue value)
    {
        var facts = (RequestFacts)source;
        return RequestContext.TryRead(name, facts.Request, facts.CountedAmount, facts.Model.Known, out value);
    }

    public override EntityStore ReadEntities(object source) => ((RequestFacts)source).Entities;

    public override CedarRecord ReadAll(object source) => ((RequestFacts)source).Question.Context;
}
