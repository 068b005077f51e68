namespace Governance.Cedar;

/// <summary><c>name?: Type</c> in a record type.</summary>
internal sealed record AttributeDeclaration(DeclaredName Name, TypeExpression Type, bool IsRequired, IReadOnlyList<Annotation> Annotations);
