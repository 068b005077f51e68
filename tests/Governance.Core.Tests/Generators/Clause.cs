namespace Governance.Core.Tests.Generators;

/// <summary>A <c>when</c> or <c>unless</c> of a generated rule.</summary>
/// <param name="Body">The Cedar expression.</param>
/// <param name="IsUnless">Whether it must not hold.</param>
internal sealed record Clause(string Body, bool IsUnless = false)
{
    public override string ToString() => $"{(IsUnless ? "unless" : "when")} {{ {Body} }}";
}
