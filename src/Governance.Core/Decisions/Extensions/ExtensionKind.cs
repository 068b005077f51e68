namespace Governance.Decisions;

/// <summary>The kinds of extensions that take part in decisions.</summary>
public enum ExtensionKind
{
    /// <summary>A rule in C# (<see cref="IGovernanceRule"/>).</summary>
    Rule,

    /// <summary>A source of facts (<see cref="IContextProvider"/>).</summary>
    ContextProvider,
}
