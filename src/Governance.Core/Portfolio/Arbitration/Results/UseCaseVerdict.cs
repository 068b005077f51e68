namespace Governance.Portfolio;

/// <summary>What arbitration says of one use case.</summary>
public sealed record UseCaseVerdict
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>
    /// The rank, from 1: first those that no veto can reach, then those that one may, then those that are vetoed; among them by the lower end of the value;
    /// exact draws by the order of ids.
    /// </summary>
    public required int Rank { get; init; }

    /// <summary>The rank it would have if its missing scores were the best that they can be and those of all others the worst.</summary>
    public required int BestRank { get; init; }

    /// <summary>The rank it would have if its missing scores were the worst that they can be and those of all others the best.</summary>
    public required int WorstRank { get; init; }

    /// <summary>What is concluded: what holds whatever the missing scores turn out to be.</summary>
    public required ArbitrationClass Class { get; init; }

    /// <summary>The class if every missing score were the worst that it can be: <see cref="Class"/> unless there is not enough evidence.</summary>
    public required ArbitrationClass WorstClass { get; init; }

    /// <summary>The class if every missing score were the best that it can be: <see cref="Class"/> unless there is not enough evidence.</summary>
    public required ArbitrationClass BestClass { get; init; }

    /// <summary>The value, from 0 to 1. A veto does not change it; it changes what it counts for.</summary>
    public required ValueInterval Value { get; init; }

    /// <summary>What the value is made of, in the order of the criteria.</summary>
    public required ValueList<CriterionContribution> Contributions { get; init; }

    /// <summary>Whether it is vetoed.</summary>
    public required VetoStatus Veto { get; init; }

    /// <summary>The criteria that veto it, or may, in their order.</summary>
    public required ValueList<CriterionVeto> Vetoes { get; init; }

    /// <summary>
    /// The use cases, by rank, that are better by some criterion of weight above 0 and at least as good by every criterion that counts (one of such a
    /// weight, or with a veto bound), whatever the missing scores turn out to be. It never ranks above one of them.
    /// </summary>
    public required ValueList<UseCaseId> DominatedBy { get; init; }

    /// <summary>The scores that are missing and make a difference, the one that says most first: those that could veto, then by what hangs on them.</summary>
    public required ValueList<MissingScore> MissingScores { get; init; }

    /// <summary>The smallest change of weights that gives it another class; <see langword="null"/> when none does.</summary>
    public required ClassFlip? ClassFlip { get; init; }
}
