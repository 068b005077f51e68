namespace Governance.Cedar;

/// <summary><c>type Name = …;</c></summary>
internal sealed record CommonTypeDeclaration(DeclaredName Name, TypeExpression Type, IReadOnlyList<Annotation> Annotations);
