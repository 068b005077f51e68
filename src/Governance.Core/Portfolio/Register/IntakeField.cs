namespace Governance.Portfolio;

/// <summary>A field of a use case's file that must be filled in from a stage on.</summary>
/// <param name="Property">The property of <c>portfolio.json</c>.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="From">The first stage at which it must be filled in.</param>
/// <param name="IsGiven">Whether a use case has it.</param>
public sealed record IntakeField(string Property, LocalizedText Name, UseCaseStage From, Func<UseCase, bool> IsGiven);
