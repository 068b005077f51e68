namespace Governance.Approvals;

/// <summary>The validation protocols and the obligations that policies can name: the content of <c>protocols.json</c>.</summary>
public sealed record ProtocolCatalogue
{
    /// <summary>The validation protocols.</summary>
    public ValueList<ValidationProtocol> Protocols { get; init; }

    /// <summary>The obligations.</summary>
    public ValueList<Obligation> Obligations { get; init; }
}
