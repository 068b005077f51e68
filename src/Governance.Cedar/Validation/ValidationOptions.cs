namespace Governance.Cedar;

/// <summary>What validation asks of policies. The default is strict, without a level, an inapplicable action being a warning.</summary>
public sealed record ValidationOptions
{
    /// <summary>Strict or permissive. The default is strict.</summary>
    public ValidationMode Mode { get; init; } = ValidationMode.Strict;

    /// <summary>
    /// Whether it is an error that no action applies to what a policy's scope admits. The default is false: a warning, as in Cedar since 4.13;
    /// before, it was an error.
    /// </summary>
    public bool InapplicableActionIsError { get; init; }

    /// <summary>
    /// How many steps from entity to entity a policy may take, counted from the request (RFC 76): <c>principal.manager.name</c> takes two. The
    /// default is null: any number. 0 forbids to read any attribute, tag or ancestor.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is negative.</exception>
    public int? Level
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a level is not negative");
    }

    /// <summary>Whether texts that may be misread are warned of. The default is true.</summary>
    public bool WarnOfMisreadableText { get; init; } = true;
}
