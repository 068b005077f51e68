namespace Governance.Cedar.Fuzzing;

/// <summary>Texts of extension values to start from.</summary>
internal static class LiteralSeeds
{
    public static IReadOnlyList<string> Decimal { get; } =
        ["0.0", "1.5", "-12.3456", "922337203685477.5807", "-922337203685477.5808", "-0.0", "00012.10"];

    public static IReadOnlyList<string> IpAddress { get; } =
        ["0.0.0.0", "10.1.2.3/8", "255.255.255.255/32", "::", "::1/128", "2001:db8::8a2e:370:7334", "1:2:3:4:5:6:7:8/0", "ff00::/8", "1::8", "fe80:0:0:0::/10"];

    public static IReadOnlyList<string> DateTime { get; } =
        ["1970-01-01", "2024-02-29", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999-2359", "2026-11-20T08:30:15+0145", "1969-12-31T23:59:59.001Z"];

    public static IReadOnlyList<string> Duration { get; } =
        ["0ms", "1d2h3m4s5ms", "-1d", "9223372036854775807ms", "-9223372036854775808ms", "106751991167d7h12m55s807ms", "00h1ms", "5m3ms"];
}
