namespace Governance.Portfolio;

/// <summary>What one stakeholder's weights say of a use case.</summary>
/// <param name="UseCase">The use case.</param>
/// <param name="Rank">The rank, from 1, as in <see cref="UseCaseVerdict.Rank"/>.</param>
/// <param name="Class">The class.</param>
/// <param name="Value">The value.</param>
public sealed record StakeholderVerdict(UseCaseId UseCase, int Rank, ArbitrationClass Class, ValueInterval Value);
