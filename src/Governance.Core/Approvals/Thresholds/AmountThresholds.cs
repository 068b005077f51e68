namespace Governance.Approvals;

/// <summary>Who must approve by amount: the bands of a delegation-of-authority matrix for decision types in units.</summary>
/// <remarks>
/// The bands follow one another from 0 without gap or overlap, since each begins where the one before ends and the last has no end. A higher band never
/// has a higher ceiling nor approvers of lower rank. An act without an amount, or in another currency, falls into the last band.
/// </remarks>
public sealed record AmountThresholds
{
    /// <summary>The id, which explanations name.</summary>
    public required ThresholdId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The decision types, or groups; at least one.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The units, units below included; at least one.</summary>
    public required ValueList<UnitId> Units { get; init; }

    /// <summary>The bands, by rising amount; at least one.</summary>
    public required ValueList<AmountBand> Bands { get; init; }

    /// <summary>The band of an amount; the last when there is none, or when its currency is another.</summary>
    /// <param name="amount">The amount.</param>
    public AmountBand BandOf(Money? amount)
    {
        foreach (var band in Bands)
        {
            if (amount is { } money && band.UpTo is { } bound && money.Currency == bound.Currency && money.Amount <= bound.Amount)
            {
                return band;
            }
        }

        return Bands[^1];
    }
}
