namespace Governance.Approvals;

/// <summary>How acts are validated, and which duties they bring: the content of <c>protocols.json</c>.</summary>
public sealed record ProtocolCatalogue
{
    /// <summary>The validation protocols.</summary>
    public ValueList<ValidationProtocol> Protocols { get; init; }

    /// <summary>What is stricter about protocols in units.</summary>
    public ValueList<ProtocolAdaptation> Adaptations { get; init; }

    /// <summary>The obligations that policies can name.</summary>
    public ValueList<Obligation> Obligations { get; init; }

    /// <summary>Who must approve by amount.</summary>
    public ValueList<AmountThresholds> Thresholds { get; init; }

    /// <summary>The procedures by which people may break the glass.</summary>
    public ValueList<EmergencyProcedure> Emergencies { get; init; }
}
