using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Which ranks use cases can have, as missing scores turn out.</summary>
internal sealed class RankRange
{
    private static readonly Comparer<Standing> ByRank = Comparer<Standing>.Create(Compare);

    private readonly Standing[] _worst;
    private readonly Standing[] _best;
    private readonly Standing[] _worstByRank;
    private readonly Standing[] _bestByRank;

    public RankRange(WeighedSheet weighed)
    {
        var vetoes = weighed.Sheet.Vetoes;
        _worst = [.. vetoes.Select((veto, u) => new Standing(veto != VetoStatus.None, weighed.Lower[u], u))];
        _best = [.. vetoes.Select((veto, u) => new Standing(veto == VetoStatus.Sure, weighed.Upper[u], u))];
        _worstByRank = [.. _worst.Order(ByRank)];
        _bestByRank = [.. _best.Order(ByRank)];
    }

    /// <summary>The rank of a use case at its best, where all others are at their worst.</summary>
    public int Best(int useCase) => 1 + Ahead(_worstByRank, _best[useCase]);

    /// <summary>The rank of a use case at its worst, where all others are at their best.</summary>
    public int Worst(int useCase) => 1 + Ahead(_bestByRank, _worst[useCase]) - (Compare(_best[useCase], _worst[useCase]) < 0 ? 1 : 0);

    /// <summary>How many stand ahead of a given standing.</summary>
    private static int Ahead(Standing[] byRank, Standing standing)
    {
        var index = Array.BinarySearch(byRank, standing, ByRank);
        return index >= 0 ? index : ~index;
    }

    private static int Compare(Standing one, Standing other)
    {
        var byVeto = one.IsVetoed.CompareTo(other.IsVetoed);
        var byValue = byVeto != 0 ? byVeto : other.Value.CompareTo(one.Value);
        return byValue != 0 ? byValue : one.UseCase.CompareTo(other.UseCase);
    }

    private readonly record struct Standing(bool IsVetoed, BigInteger Value, int UseCase);
}
