namespace Governance.Cedar;

internal static class PolicyParser
{
    public static ParseResult<PolicySet> ParsePolicies(SourceText source) => throw new NotSupportedException(source.Name);

    public static ParseResult<Expression> ParseExpression(SourceText source) => throw new NotSupportedException(source.Name);

    public static ParseResult<EntityUid> ParseEntityUid(SourceText source) => throw new NotSupportedException(source.Name);
}
