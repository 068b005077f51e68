namespace Governance.Cedar.Fuzzing;

/// <summary>What mutations write: words of the language, and pairs that nest.</summary>
/// <param name="Words">Tokens to insert or put in the place of others.</param>
/// <param name="Pairs">What may stand around a piece of text.</param>
/// <param name="Chains">What may be repeated behind a piece of text.</param>
/// <param name="Blanks">What may stand between two tokens and means nothing.</param>
internal sealed record Vocabulary(
    IReadOnlyList<string> Words, IReadOnlyList<(string Open, string Close)> Pairs, IReadOnlyList<string> Chains, IReadOnlyList<string> Blanks)
{
    private static readonly string[] Odd =
    [
        "\0", "\u007f", "\ud800", "\udc00", "\u202e", "\u2028", "\ufeff", "\u200b", "é", "ⅷ", "\U0001F600", "\"", "\\", "\\u{", "\\x", "'", "`", "*", "//", "/*", "\n", "\r", "\t", "#", "$", "%",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999", "0", "00", "-0", "1.0", "1e9", "__cedar", "__entity", "__extn", "__expr",
    ];

    private static readonly string[] Loose = [" ", "\n", "\r\n", "\t", "\r", "\n\n \n", "// c\n", " // \"x\" ;}\r\n", "//\n//é \u2028 d\r"];

    public static Vocabulary Cedar { get; } = new(
        [
            .. Odd, "permit", "forbid", "when", "unless", "principal", "action", "resource", "context", "true", "false", "if", "then", "else", "in", "is", "has", "like", "==", "!=", "<", "<=", ">", ">=", "=",
            "&&", "||", "&", "|", "!", "-", "+", "*", "/", "(", ")", "[", "]", "{", "}", ",", ";", ":", "::", ".", "@", "@id(\"x\")", "?principal", "?resource", "?", "User::\"alice\"", "Action::\"view\"", "Doc", "App::Job",
            ".contains", ".containsAll", ".containsAny", ".isEmpty()", ".hasTag(\"t\")", ".getTag(\"t\")", "decimal(\"1.0\")", "ip(\"::1\")", "datetime(\"2026-01-01\")", "duration(\"1h\")", ".offset", ".toDate()",
            ".lessThan", ".isInRange", "age", "manager", "nick", "meta", "n", "flag", "now", "[\"zip code\"]", "\"t\"", "\"\"", "1", "{}", "[]",
        ],
        [("(", ")"), ("[", "]"), ("{a: ", "}"), ("!", ""), ("-", ""), ("(-", ")"), ("if true then ", " else 1"), ("if ", " then 1 else 2"), ("ip(", ")"), ("[1].contains(", ")"), ("1 - (", ")"), ("true && (", ")"), ("{", "}")],
        [" && true", " || context.flag", " + 1", " - 1", " * 2", ".manager", "[\"a\"]", ".contains(1)", " has a", " == 1", ", 1", "::A", ".offset(duration(\"1ms\"))", " // c\n"],
        Loose);

    public static Vocabulary Schema { get; } = new(
        [
            .. Odd, "entity", "action", "type", "namespace", "enum", "tags", "in", "appliesTo", "principal", "resource", "context", "Set<", ">", "<", "{", "}", "[", "]", "(", ")", ",", ";", ":", "::", "=", "?", "@", "@doc(\"d\")",
            "String", "Long", "Bool", "decimal", "ipaddr", "datetime", "duration", "User", "Team", "Doc", "Address", "Action", "__cedar::Long", "\"all\"", "\"\"", "view", "App", "App::Job", "Record", "Entity", "Extension", "a", "b?",
        ],
        [("Set<", ">"), ("{ a: ", " }"), ("{ a?: ", " }"), ("namespace N { ", " }"), ("[", "]"), ("{", "}")],
        [", a", "::A", " in A", " tags String", ", \"x\"", "; entity X", "; type Y = Z", " @a"],
        Loose);

    public static Vocabulary Json { get; } = new(
        [
            .. Odd, "{", "}", "[", "]", ",", ":", "null", "true", "false", "1", "\"\\ud800\"", "\"\\u0000\"", "{}", "[]", "\"\"", "\"type\"", "\"id\"", "\"__entity\"", "\"__extn\"", "\"fn\"", "\"arg\"", "\"args\"", "\"uid\"", "\"attrs\"",
            "\"parents\"", "\"tags\"", "\"decimal\"", "\"datetime\"", "\"offset\"", "\"ip\"", "\"effect\"", "\"conditions\"", "\"body\"", "\"kind\"", "\"op\"", "\"All\"", "\"==\"", "\"in\"", "\"is\"", "\"slot\"", "\"?principal\"",
            "\"Value\"", "\"Var\"", "\"principal\"", "\"left\"", "\"right\"", "\"attr\"", "\"Set\"", "\"Record\"", "\"has\"", "\"like\"", "\"Wildcard\"", "\"Literal\"", "\"if-then-else\"", "\"&&\"", "\"neg\"", "\"!\"", "\"isEmpty\"",
            "\"staticPolicies\"", "\"templates\"", "\"templateLinks\"", "\"entityTypes\"", "\"actions\"", "\"commonTypes\"", "\"shape\"", "\"attributes\"", "\"required\"", "\"element\"", "\"name\"", "\"Record\"", "\"Long\"",
            "\"String\"", "\"EntityOrCommon\"", "\"memberOf\"", "\"memberOfTypes\"", "\"appliesTo\"", "\"principalTypes\"", "\"context\"", "\"enum\"", "\"annotations\"", "\"User\"", "\"Action\"",
        ],
        [
            ("[", "]"), ("{\"a\":", "}"), ("{\"!\":{\"arg\":", "}}"), ("{\"Set\":[", "]}"), ("{\"__extn\":{\"fn\":\"ip\",\"arg\":", "}}"), ("{\"__entity\":", "}"), ("{\"&&\":{\"right\":{\"Value\":true},\"left\":", "}}"),
            ("{\"+\":{\"left\":{\"Value\":1},\"right\":", "}}"), ("{\"Record\":{\"k\":", "}}"), ("{\"type\":\"Set\",\"element\":", "}"), ("{\"type\":\"Record\",\"attributes\":{\"x\":", "}}"), ("{\"Value\":", "}"), ("{\".\":{\"attr\":\"a\",\"left\":", "}}"),
        ],
        [",1", ",{}", ",\"a\":1", " ", ",[]"],
        [" ", "\n", "\r\n", "\t"]);

    /// <summary>For the texts of extension values: digits and their signs.</summary>
    public static Vocabulary Literal { get; } = new(
        [.. Odd, "1", "9", ".", "-", "+", ":", "::", "/", "/8", "/32", "/33", "T", "Z", "+2400", "-2359", "d", "h", "m", "s", "ms", "00", "02-29", "02-30", "24:00:00", "23:59:60", "ffff", "10000", "256", ".0000", "٣"],
        [("-", ""), ("[", "]"), (" ", " ")],
        ["0", ":0", ".0", "1d", "ms"],
        [" "]);
}
