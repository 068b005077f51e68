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

    /// <summary>
    /// Whether a policy may read what may be absent without asking first with <c>has</c>. It then errs where it is absent, and its types are checked as where it is
    /// there. The default is false.
    /// </summary>
    public bool MayReadAbsent { get; init; }

    /// <summary>
    /// Whether the schema says only a part of what there is: the resource, actions, entity types that it does not declare, and further attributes may be anything,
    /// and only what is wrong whatever they are is found. The default is false.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether texts that may be misread are warned of. The default is true.</summary>
    public bool WarnOfMisreadableText { get; init; } = true;
}
