namespace Governance.Approvals;

/// <summary>What holds for amounts up to a bound, from the bound of the band before.</summary>
public sealed record AmountBand
{
    /// <summary>The greatest amount of the band, itself included; <see langword="null"/> for the last band, which has no end.</summary>
    public Money? UpTo { get; init; }

    /// <summary>The level above which the band allows nothing.</summary>
    public required AutonomyLevel Ceiling { get; init; }

    /// <summary>The validation protocols that it demands at an approval level.</summary>
    public ValueList<ProtocolId> Protocols { get; init; }
}
