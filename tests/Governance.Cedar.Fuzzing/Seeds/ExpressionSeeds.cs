namespace Governance.Cedar.Fuzzing;

/// <summary>Expressions to start from. All of them parse.</summary>
internal static class ExpressionSeeds
{
    public static IReadOnlyList<string> Text { get; } =
    [
        "true", "-9223372036854775808", "9223372036854775807 + 1", "\"a\\u{10FFFF}\\0\"", "principal", "context",
        "User::\"alice\"", "App::Job::\"j\\\"\"", "action in Action::\"all\"", "action in [Action::\"all\", Action::\"write\"]",
        "1 + 2 - 3 * -4 * --5", "(1 - (2 - 3)) * (4 + 5)", "1 < 2 && 2 <= 3 || !(3 > 4) && 5 >= 6 || 7 != 8",
        "if context.flag then 1 else if false then \"x\" else [1, \"a\", true, [], {}]",
        "{a: 1, \"b c\": {d: [principal]}, \"if\": 2}[\"b c\"].d", "{a: {b: {c: 1}}} has a.b.c", "context has \"not a name\"",
        "principal.address.lines.containsAll([\"a\", \"b\",],)", "[1, 2, 2, 3].containsAny([3]) == [[1]].contains([1])", "[].isEmpty()",
        "\"abc\" like \"*b*\" && \"a*c\" like \"a\\*c\"", "resource is Doc in [Folder::\"f\", Folder::\"g\"]", "principal is User",
        "principal.hasTag(\"t\") && principal.getTag(\"t\") like \"v*\"",
        "decimal(\"1.5\").lessThan(decimal(\"-922337203685477.5808\")) || decimal(\"0.0001\").greaterThanOrEqual(decimal(\"0.0\"))",
        "ip(\"10.0.0.1\").isInRange(ip(\"10.0.0.0/8\")) && ip(\"::1\").isLoopback() && ip(\"ff02::1/16\").isMulticast() && !ip(\"1::/64\").isIpv4()",
        "datetime(\"2026-02-28T23:59:59.999+1259\").offset(duration(\"1d2h3m4s5ms\")).durationSince(datetime(\"1970-01-01\")).toDays()",
        "datetime(\"9999-12-31\").offset(duration(\"-106751991167d\")).toDate() < datetime(\"0000-01-01T00:00:00Z\")",
        "duration(\"9223372036854775807ms\").toHours() + duration(\"-1ms\").toSeconds() * duration(\"1h\").toMinutes() - duration(\"1s\").toMilliseconds()",
        "context.n + 1 > principal.age && resource.size * 2 == 4 // why", "principal in resource.readers", "context.now.toTime() == duration(\"0ms\")",
        "{\"__entity\": 1, \"__extn\": [decimal(\"1.0\")]}", "ip(1)", "decimal(context.nothing)", "1 in 2", "principal.missing", "\"a\" + 1", "[principal, action, resource] == [context]",
    ];
}
