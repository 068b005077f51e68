using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Tells classes from values that are whole numbers of a unit.</summary>
internal sealed class ClassBounds(ClassLimits limits)
{
    private readonly Fraction _prioritise = Fraction.From(limits.Prioritise);
    private readonly Fraction _stop = Fraction.From(limits.Stop);

    /// <summary>What can be concluded of a value between two ends.</summary>
    /// <param name="veto">Whether there is a veto.</param>
    /// <param name="lower">The lower end, in units.</param>
    /// <param name="upper">The upper end, in units.</param>
    /// <param name="one">The value 1, in units.</param>
    public ArbitrationClass Of(VetoStatus veto, BigInteger lower, BigInteger upper, BigInteger one)
    {
        if (veto == VetoStatus.Sure || !Reaches(upper, _stop, one))
        {
            return ArbitrationClass.Stop;
        }

        if (veto == VetoStatus.Possible)
        {
            return ArbitrationClass.NotEnoughEvidence;
        }

        return Reaches(lower, _prioritise, one) ? ArbitrationClass.Prioritise
            : Reaches(lower, _stop, one) && !Reaches(upper, _prioritise, one) ? ArbitrationClass.Continue
            : ArbitrationClass.NotEnoughEvidence;
    }

    /// <summary>By how much each criterion is above the limit of priority, in a unit of its own: the weighted sum says on which side a value is.</summary>
    public BigInteger[] AbovePrioritise(BigInteger[] values, BigInteger one) => Above(values, _prioritise, one);

    /// <summary>By how much each criterion is above the limit of stopping, in a unit of its own: the weighted sum says on which side a value is.</summary>
    public BigInteger[] AboveStop(BigInteger[] values, BigInteger one) => Above(values, _stop, one);

    /// <summary>How far a value is from the limit of stopping, in its units: above 0 when it is below it.</summary>
    public Fraction LackToStop(BigInteger value, BigInteger one) => (_stop * new Fraction(one, 1)) - new Fraction(value, 1);

    /// <summary>Whether a value is below the limit of priority.</summary>
    public bool IsBelowPrioritise(Fraction value, BigInteger one) => value < _prioritise * new Fraction(one, 1);

    private static BigInteger[] Above(BigInteger[] values, Fraction limit, BigInteger one)
    {
        var bound = limit.Numerator * one;
        return Array.ConvertAll(values, value => (value * limit.Denominator) - bound);
    }

    private static bool Reaches(BigInteger value, Fraction limit, BigInteger one) => value * limit.Denominator >= limit.Numerator * one;
}
