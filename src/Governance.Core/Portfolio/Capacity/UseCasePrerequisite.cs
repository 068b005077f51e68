namespace Governance.Portfolio;

/// <summary>A use case that can only be chosen together with another.</summary>
/// <param name="UseCase">The use case that needs the other.</param>
/// <param name="Needs">The use case that it needs.</param>
public sealed record UseCasePrerequisite(UseCaseId UseCase, UseCaseId Needs);
