using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>A policy or template, as <c>parse --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record PolicyLineJson(string File, string Id, string? Annotation, string Effect, bool Template, string Scope, int Conditions)
{
    public static PolicyLineJson Of(string file, PolicyLine line) =>
        new(file, line.Id, line.Annotation, line.Effect == PolicyEffect.Permit ? "permit" : "forbid", line.IsTemplate, line.Scope, line.Conditions);
}
