namespace Governance.Portfolio;

/// <summary>What it takes to reverse two use cases.</summary>
/// <param name="Ahead">The one that ranks ahead.</param>
/// <param name="Behind">The one that ranks behind.</param>
/// <param name="Change">The smallest change of weights that reverses them; <see langword="null"/> when none does, since one is ahead by its vetoes or by every criterion.</param>
public sealed record PairFlip(UseCaseId Ahead, UseCaseId Behind, WeightChange? Change);
