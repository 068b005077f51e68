namespace Governance.Cedar;

/// <summary>Exactly one of a policy set and errors.</summary>
public sealed class PolicySetResult
{
    private readonly PolicySet? _value;

    internal PolicySetResult(PolicySet value, IEnumerable<PolicySetError> errors)
    {
        Errors = ValueList<PolicySetError>.From(errors);
        _value = Errors.Count == 0 ? value : null;
    }

    /// <summary>Whether there is a set.</summary>
    public bool Success => _value is not null;

    /// <summary>The set.</summary>
    /// <exception cref="InvalidOperationException">There are errors; the message is that of the first.</exception>
    public PolicySet Value => _value ?? throw new InvalidOperationException(Errors[0].Message);

    /// <summary>Everything that is wrong, in the order given; empty on success.</summary>
    public IReadOnlyList<PolicySetError> Errors { get; }
}
