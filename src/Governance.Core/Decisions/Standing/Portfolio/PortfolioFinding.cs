namespace Governance.Decisions;

/// <summary>Something that somebody should look after in the portfolio.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="UseCase">The use case; <see langword="null"/> for a shadow use.</param>
/// <param name="DeclaredUse">The declared use; <see langword="null"/> unless it is one.</param>
/// <param name="Message">What it is, for people.</param>
public sealed record PortfolioFinding(PortfolioFindingKind Kind, UseCaseId? UseCase, DeclaredUseId? DeclaredUse, LocalizedText Message);
