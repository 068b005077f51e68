namespace Governance.Portfolio;

/// <summary>What it takes to conclude otherwise of a use case, with the scores as they are.</summary>
/// <param name="NewClass">The class at the changed weights.</param>
/// <param name="Change">The smallest change of weights that gives another class.</param>
public sealed record ClassFlip(ArbitrationClass NewClass, WeightChange Change);
