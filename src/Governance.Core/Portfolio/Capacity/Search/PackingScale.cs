namespace Governance.Portfolio;

/// <summary>Counts a question in whole numbers.</summary>
internal static class PackingScale
{
    private const decimal Parts = 1_000_000m;

    /// <summary>The packing of a question.</summary>
    /// <param name="candidates">The candidates in the order of the items.</param>
    /// <param name="capacities">The capacities in their order.</param>
    /// <param name="links">What the candidates need and exclude of one another.</param>
    public static PackingProblem Problem(ReadOnlySpan<ChoiceCandidate> candidates, ReadOnlySpan<Capacity> capacities, PackingLinks links)
    {
        var amounts = new Int128[capacities.Length];
        var needs = new Int128[candidates.Length][];
        for (var item = 0; item < candidates.Length; item++)
        {
            needs[item] = new Int128[capacities.Length];
        }

        for (var k = 0; k < capacities.Length; k++)
        {
            var unit = Int128.Zero;
            for (var item = 0; item < candidates.Length; item++)
            {
                needs[item][k] = Count(NeedOf(candidates[item], capacities[k].Id));
                unit = Divisor(unit, needs[item][k]);
            }

            unit = Int128.Max(1, unit);
            amounts[k] = Count(capacities[k].Amount) / unit;
            for (var item = 0; item < candidates.Length; item++)
            {
                needs[item][k] = Int128.Min(needs[item][k] / unit, amounts[k] + 1);
            }
        }

        var unitOfValue = ValueUnit(candidates);
        var values = new Int128[candidates.Length];
        for (var item = 0; item < values.Length; item++)
        {
            values[item] = Count(candidates[item].Value) / unitOfValue;
        }

        return links.Problem(values, amounts, needs);
    }

    /// <summary>How much of a capacity a candidate needs.</summary>
    public static decimal NeedOf(ChoiceCandidate candidate, CapacityId capacity)
    {
        foreach (var need in candidate.Needs)
        {
            if (need.Capacity == capacity)
            {
                return need.Amount;
            }
        }

        return 0;
    }

    /// <summary>The unit in which values are counted, in millionths: the greatest that leaves all of them whole.</summary>
    public static Int128 ValueUnit(ReadOnlySpan<ChoiceCandidate> candidates)
    {
        var unit = Int128.Zero;
        foreach (var candidate in candidates)
        {
            unit = Divisor(unit, Count(candidate.Value));
        }

        return Int128.Max(1, unit);
    }

    /// <summary>What a count of units is in plain numbers.</summary>
    public static decimal Number(Int128 count, Int128 unit) => (decimal)(count * unit) / Parts;

    private static Int128 Count(decimal number) => (Int128)(number * Parts);

    private static Int128 Divisor(Int128 one, Int128 other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }
}
