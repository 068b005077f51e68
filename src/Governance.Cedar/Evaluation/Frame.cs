namespace Governance.Cedar;

/// <summary>What an evaluation can look at.</summary>
internal readonly struct Frame(CedarRequest request, EntityStore entities)
{
    public CedarRequest Request { get; } = request;

    public EntityStore Entities { get; } = entities;
}
