namespace Governance.Delegation;

/// <summary>What acts of one decision type have in common that belong together.</summary>
/// <param name="Purpose">The use case.</param>
/// <param name="Counterparty">The other side.</param>
internal readonly record struct RelatedParties(UseCaseId Purpose, string Counterparty);
