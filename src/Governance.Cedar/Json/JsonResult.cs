namespace Governance.Cedar;

/// <summary>Exactly one of a value and an error.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class JsonResult<T>
{
    private readonly T? _value;

    internal JsonResult(T value) => _value = value;

    internal JsonResult(CedarJsonError error) => Error = error;

    /// <summary>Whether there is a value.</summary>
    public bool Success => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is an error; the message is the error's.</exception>
    public T Value => Error is null ? _value! : throw new InvalidOperationException(Error.Message);

    /// <summary>The error, or null on success.</summary>
    public CedarJsonError? Error { get; }
}
