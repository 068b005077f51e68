namespace Governance.Cedar;

/// <summary>Exactly one of a store and errors.</summary>
public sealed class EntityStoreResult
{
    private readonly EntityStore? _value;

    internal EntityStoreResult(EntityStore value)
    {
        _value = value;
        Errors = [];
    }

    internal EntityStoreResult(IReadOnlyList<EntityStoreError> errors) => Errors = errors;

    /// <summary>Whether there is a store.</summary>
    public bool Success => _value is not null;

    /// <summary>The store.</summary>
    /// <exception cref="InvalidOperationException">There are errors; the message is that of the first.</exception>
    public EntityStore Value => _value ?? throw new InvalidOperationException(Errors[0].Message);

    /// <summary>What is wrong; empty on success.</summary>
    public IReadOnlyList<EntityStoreError> Errors { get; }
}
