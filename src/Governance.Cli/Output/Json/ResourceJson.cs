namespace Governance.Cli.Output.Json;

/// <summary>Resources on which a right may be used: of a type, within an entity, or both.</summary>
internal sealed record ResourceJson(string? Type, EntityJson? Within)
{
    public static ResourceJson Of(ResourceScope scope) => new(scope.Type, scope.Within is { } whole ? new(whole.Type, whole.Id) : null);
}
