namespace Governance.Cedar;

/// <summary><c>entity Name in [Parent] = { … } tags T;</c> or <c>entity Name enum ["a"];</c></summary>
internal sealed record EntityTypeDeclaration(DeclaredName Name, IReadOnlyList<Annotation> Annotations)
{
    public IReadOnlyList<DeclaredName> Parents { get; init; } = [];

    /// <summary>The attributes: a record, or in JSON also a common type that is one. None means none.</summary>
    public TypeExpression? Shape { get; init; }

    public TypeExpression? Tags { get; init; }

    /// <summary>The only ids there are, or null when any id will do.</summary>
    public IReadOnlyList<string>? Ids { get; init; }
}
