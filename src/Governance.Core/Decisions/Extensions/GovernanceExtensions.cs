namespace Governance.Decisions;

/// <summary>What an application adds to the evaluator in C#. None of it can raise a decision above what grants give.</summary>
/// <remarks>The order of a list has no meaning: extensions are asked in the order of their names. Equality is by content, of the extensions by their own.</remarks>
public sealed record GovernanceExtensions
{
    /// <summary>Nothing, which costs nothing.</summary>
    public static GovernanceExtensions None { get; } = new();

    /// <summary>Limits and duties that are computed; none unless given.</summary>
    public ValueList<IGovernanceRule> Rules { get; init; }

    /// <summary>Where facts come from; none unless given.</summary>
    public ValueList<IContextProvider> ContextProviders { get; init; }

    /// <summary>
    /// Is told of every extension that failed, with what it threw, for a log: explanations do not repeat what an exception says, which differs from machine to
    /// machine. What this itself throws is ignored. <see langword="null"/>, the default, for nobody.
    /// </summary>
    public Action<ExtensionFailure>? OnFailure { get; init; }

    /// <summary>
    /// Everything that keeps a model from being judged with these extensions: a name that is no id or already that of a policy, a duty or protocol that is not in the
    /// catalogue, a fact that cannot be given. Empty when nothing does.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentException">An extension is missing, or has no name.</exception>
    public ValueList<Diagnostic> FindProblems(GovernanceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return PreparedExtensions.Of(this)?.FindProblems(model) ?? [];
    }

    internal bool AreNone => Rules.IsEmpty && ContextProviders.IsEmpty;
}
