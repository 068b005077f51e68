using System.Numerics;

namespace Governance.Portfolio;

/// <summary>A sheet seen with some weights: values, ranks and classes.</summary>
internal sealed class WeighedSheet
{
    public WeighedSheet(ScoreSheet sheet, WeightVector weights)
    {
        Sheet = sheet;
        Weights = weights;
        One = sheet.One * weights.Total;
        Lower = Array.ConvertAll(sheet.Low, row => weights.Dot(row));
        Upper = Array.ConvertAll(sheet.High, row => weights.Dot(row));
        Bounds = new(sheet.Matrix.Limits);
        Order = [.. Enumerable.Range(0, sheet.UseCases.Length)];
        Array.Sort(Order, Compare);
    }

    public ScoreSheet Sheet { get; }

    public WeightVector Weights { get; }

    /// <summary>The value 1, in the units of <see cref="Lower"/> and <see cref="Upper"/>.</summary>
    public BigInteger One { get; }

    /// <summary>The lower end of each value.</summary>
    public BigInteger[] Lower { get; }

    /// <summary>The upper end of each value.</summary>
    public BigInteger[] Upper { get; }

    public ClassBounds Bounds { get; }

    /// <summary>The use cases by rank.</summary>
    public int[] Order { get; }

    public ValueInterval Value(int useCase) => new(new(Lower[useCase], One), new(Upper[useCase], One));

    public ArbitrationClass ClassOf(int useCase) => Bounds.Of(Sheet.Vetoes[useCase], Lower[useCase], Upper[useCase], One);

    /// <summary>Whether two use cases draw, so that only the order of ids parts them.</summary>
    public bool Draw(int one, int other) => Sheet.Vetoes[one] == Sheet.Vetoes[other] && Lower[one] == Lower[other];

    private int Compare(int one, int other)
    {
        var byVeto = Sheet.Vetoes[one].CompareTo(Sheet.Vetoes[other]);
        var byValue = byVeto != 0 ? byVeto : Lower[other].CompareTo(Lower[one]);
        return byValue != 0 ? byValue : one.CompareTo(other);
    }
}
