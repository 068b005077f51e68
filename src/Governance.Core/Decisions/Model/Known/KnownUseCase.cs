using Governance.Cedar;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>What every request for a use case needs of the model, looked up once.</summary>
internal sealed class KnownUseCase(UseCaseHistory history, EntityUid uid, TypeSet types)
{
    public UseCase UseCase { get; } = history.UseCase;

    public UseCaseHistory History { get; } = history;

    public EntityUid Uid { get; } = uid;

    /// <summary>The decision types that belong to it.</summary>
    public TypeSet Types { get; } = types;
}
