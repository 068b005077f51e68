namespace Governance.Cedar.Tests.Language;

/// <summary>The entities and the request that the cases are about.</summary>
public static class World
{
    public static EntityStore Entities { get; } = CedarJson.ReadEntities(File.ReadAllBytes(CaseFile.PathOf("world.entities.json"))).Value;

    public static CedarRequest Request { get; } = new(
        new EntityUid("User", "alice"),
        new EntityUid("Action", "read"),
        new EntityUid("Doc", "plan"),
        CedarJson.ReadRecord(File.ReadAllBytes(CaseFile.PathOf("world.context.json"))).Value);

    public static ExpressionOutcome Evaluate(string expression) =>
        CompiledExpression.Compile(Expression.Parse(expression).Value).Evaluate(Request, Entities);

    /// <summary>The value as Cedar prints it, or ✗ with id and message.</summary>
    public static string Show(ExpressionOutcome outcome) => outcome.Error is { } error ? $"✗ {error.Id} {error.Message}" : outcome.Value.ToString();
}
