using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Weights of criteria as whole numbers of a common unit: nothing is rounded, and sums and products need no fractions.</summary>
internal sealed class WeightVector
{
    private readonly BigInteger[] _parts;

    /// <summary>Weights of which at least one is above 0 and none below.</summary>
    public WeightVector(BigInteger[] parts)
    {
        _parts = parts;
        Total = parts.Aggregate(BigInteger.Zero, static (sum, part) => sum + part);
    }

    public int Count => _parts.Length;

    public BigInteger Total { get; }

    public BigInteger this[int criterion] => _parts[criterion];

    /// <summary>Weights as they are written.</summary>
    /// <exception cref="ArgumentException">A weight is below 0, or none is above.</exception>
    public static WeightVector From(IEnumerable<Fraction> weights)
    {
        Fraction[] all = [.. weights];
        var unit = CommonDenominator(all);
        var vector = new WeightVector([.. all.Select(weight => weight.Numerator * (unit / weight.Denominator))]);
        return vector.Total.Sign > 0 && all.All(static weight => weight.Sign >= 0)
            ? vector
            : throw new ArgumentException("Weights are at least 0, and one is above.", nameof(weights));
    }

    /// <summary>The least number that every denominator divides.</summary>
    public static BigInteger CommonDenominator(IEnumerable<Fraction> fractions)
    {
        var common = BigInteger.One;
        foreach (var fraction in fractions)
        {
            var denominator = fraction.Denominator;
            if (!(common % denominator).IsZero)
            {
                common = common / BigInteger.GreatestCommonDivisor(common, denominator) * denominator;
            }
        }

        return common;
    }

    public Fraction Share(int criterion) => new(_parts[criterion], Total);

    public ValueList<CriterionShare> Shares(ValueList<Criterion> criteria) =>
        criteria.Select((criterion, i) => new CriterionShare(criterion.Id, Share(i))).ToValueList();

    /// <summary>The sum of products with the weights, not normalised: divide by <see cref="Total"/> for the weighted mean.</summary>
    public BigInteger Dot(ReadOnlySpan<BigInteger> numbers)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < _parts.Length; i++)
        {
            sum += _parts[i] * numbers[i];
        }

        return sum;
    }

    /// <summary>The weight that moves from here to other weights, both normalised: half the sum of the absolute differences.</summary>
    public Fraction MassTo(WeightVector other)
    {
        var moved = BigInteger.Zero;
        for (var i = 0; i < _parts.Length; i++)
        {
            moved += BigInteger.Max(0, (other._parts[i] * Total) - (_parts[i] * other.Total));
        }

        return new(moved, Total * other.Total);
    }

    /// <summary>Normalised weights on the straight way to others, a share of the way from here.</summary>
    public WeightVector Towards(WeightVector other, Fraction way)
    {
        var (here, there) = ((way.Denominator - way.Numerator) * other.Total, way.Numerator * Total);
        return new([.. _parts.Zip(other._parts, (from, to) => (from * here) + (to * there))]);
    }
}
