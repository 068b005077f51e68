using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Reads the context of a request whose amount counts alone, straight out of the request.</summary>
internal sealed class RequestReader(GovernanceModel model) : ContextReader
{
    public override bool TryRead(object source, string name, out CedarValue value)
    {
        var request = (DecisionRequest)source;
        return RequestContext.TryRead(name, request, request.Amount, model.Known, out value);
    }

    public override CedarRecord ReadAll(object source)
    {
        var request = (DecisionRequest)source;
        var type = model.Known.Find(request.DecisionType)?.Type;
        return RequestContext.Create(request, request.Amount, type, model.Organization.JurisdictionOf(request.Unit));
    }
}
