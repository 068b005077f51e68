namespace Governance.Cedar;

/// <summary><c>action "name" in [group] appliesTo { … };</c></summary>
internal sealed record ActionDeclaration(DeclaredName Name, IReadOnlyList<Annotation> Annotations)
{
    public IReadOnlyList<ActionReference> Groups { get; init; } = [];

    public IReadOnlyList<DeclaredName> Principals { get; init; } = [];

    public IReadOnlyList<DeclaredName> Resources { get; init; } = [];

    public TypeExpression? Context { get; init; }
}
