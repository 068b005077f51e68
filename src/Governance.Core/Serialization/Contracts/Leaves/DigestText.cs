namespace Governance.Serialization;

/// <summary>A digest as it is written: 64 digits of base 16 in lower case.</summary>
/// <param name="Value">The digits.</param>
internal readonly record struct DigestText(string Value);
