namespace Governance.Cedar;

/// <summary>How an extension function is written: its name, whether it is a method, and how many arguments it takes, the method's target included.</summary>
internal sealed record ExtensionSignature(ExtensionFunction Function, string Name, bool IsMethod, int Arity)
{
    /// <summary>All of them, in the order of <see cref="ExtensionFunction"/>.</summary>
    public static IReadOnlyList<ExtensionSignature> All { get; } =
    [
        new(ExtensionFunction.Decimal, "decimal", IsMethod: false, 1),
        new(ExtensionFunction.Ip, "ip", IsMethod: false, 1),
        new(ExtensionFunction.DateTime, "datetime", IsMethod: false, 1),
        new(ExtensionFunction.Duration, "duration", IsMethod: false, 1),
        new(ExtensionFunction.LessThan, "lessThan", IsMethod: true, 2),
        new(ExtensionFunction.LessThanOrEqual, "lessThanOrEqual", IsMethod: true, 2),
        new(ExtensionFunction.GreaterThan, "greaterThan", IsMethod: true, 2),
        new(ExtensionFunction.GreaterThanOrEqual, "greaterThanOrEqual", IsMethod: true, 2),
        new(ExtensionFunction.IsIpv4, "isIpv4", IsMethod: true, 1),
        new(ExtensionFunction.IsIpv6, "isIpv6", IsMethod: true, 1),
        new(ExtensionFunction.IsLoopback, "isLoopback", IsMethod: true, 1),
        new(ExtensionFunction.IsMulticast, "isMulticast", IsMethod: true, 1),
        new(ExtensionFunction.IsInRange, "isInRange", IsMethod: true, 2),
        new(ExtensionFunction.Offset, "offset", IsMethod: true, 2),
        new(ExtensionFunction.DurationSince, "durationSince", IsMethod: true, 2),
        new(ExtensionFunction.ToDate, "toDate", IsMethod: true, 1),
        new(ExtensionFunction.ToTime, "toTime", IsMethod: true, 1),
        new(ExtensionFunction.ToMilliseconds, "toMilliseconds", IsMethod: true, 1),
        new(ExtensionFunction.ToSeconds, "toSeconds", IsMethod: true, 1),
        new(ExtensionFunction.ToMinutes, "toMinutes", IsMethod: true, 1),
        new(ExtensionFunction.ToHours, "toHours", IsMethod: true, 1),
        new(ExtensionFunction.ToDays, "toDays", IsMethod: true, 1),
    ];

    public static ExtensionSignature Of(ExtensionFunction function) => All[(int)function];

    public static ExtensionSignature? Find(ReadOnlySpan<char> name)
    {
        foreach (ExtensionSignature signature in All)
        {
            if (name.SequenceEqual(signature.Name))
            {
                return signature;
            }
        }

        return null;
    }
}
