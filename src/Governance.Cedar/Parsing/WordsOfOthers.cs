namespace Governance.Cedar;

/// <summary>Words that other languages use, and what Cedar writes for them.</summary>
internal static class WordsOfOthers
{
    public static string? Effect(ReadOnlySpan<char> word) => word switch
    {
        "allow" or "grant" or "Permit" or "Allow" => "permit",
        "deny" or "block" or "Forbid" or "Deny" => "forbid",
        _ => null,
    };

    public static string? Condition(ReadOnlySpan<char> word) => word switch
    {
        "if" or "where" => "when",
        "except" or "ifnot" => "unless",
        _ => null,
    };

    public static string? Method(ReadOnlySpan<char> word) => word switch
    {
        "startsWith" => "match with `like \"…*\"`",
        "endsWith" => "match with `like \"*…\"`",
        "matches" => "match with `like \"…*…\"`; there are no regular expressions",
        "includes" or "has" => "did you mean `contains`?",
        _ => null,
    };

    public static string? Operator(ReadOnlySpan<char> word) => word switch
    {
        "and" or "AND" => "write `&&`",
        "or" or "OR" => "write `||`",
        "not" or "NOT" => "write `!`",
        "null" or "nil" or "undefined" => "there is no null; ask with `has` whether an attribute is there",
        _ => null,
    };
}
