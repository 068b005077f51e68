namespace Governance.Serialization;

/// <summary>The name of a Cedar entity type, as it is written.</summary>
/// <param name="Value">The name.</param>
internal readonly record struct EntityTypeName(string Value);
