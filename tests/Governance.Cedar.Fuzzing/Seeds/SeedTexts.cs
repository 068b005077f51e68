namespace Governance.Cedar.Fuzzing;

/// <summary>The texts that a reader's inputs are made of: few, dense ones in code and, where it is present, many of the public corpus.</summary>
internal sealed record SeedTexts(IReadOnlyList<string> Own, IReadOnlyList<string> Corpus)
{
    public IEnumerable<string> All => Own.Concat(Corpus);

    /// <summary>Either kind as often as the other.</summary>
    public string Pick(FuzzRandom random) => random.Of(Corpus.Count > 0 && random.OneIn(2) ? Corpus : Own);
}
