namespace Governance.Cedar;

/// <summary>The types of an extension function.</summary>
internal sealed record ExtensionTyping(CedarType Result, params CedarType[] Parameters)
{
    private static readonly ExtensionTyping[] All = [.. ExtensionSignature.All.Select(signature => Create(signature.Function))];

    /// <summary>Whether it makes a value from its text.</summary>
    public bool IsConstructor => Parameters is [StringType];

    /// <summary>How a text looks that a constructor accepts.</summary>
    public string Example => ((ExtensionType)Result).Kind switch
    {
        CedarValueKind.Decimal => "write one to four digits behind the point, such as `12.5`",
        CedarValueKind.IpAddress => "write an address such as `10.0.0.1`, `10.0.0.0/8` or `::1`",
        CedarValueKind.DateTime => "write a date or an instant, such as `2026-01-31` or `2026-01-31T12:00:00Z`",
        _ => "write days to milliseconds in this order, such as `1d2h30m`",
    };

    public static ExtensionTyping Of(ExtensionFunction function) => All[(int)function];

    /// <summary>Whether a constructor accepts a text.</summary>
    public bool Accepts(string text) => ((ExtensionType)Result).Kind switch
    {
        CedarValueKind.Decimal => CedarDecimal.TryParse(text, out _),
        CedarValueKind.IpAddress => CedarIpAddress.TryParse(text, out _),
        CedarValueKind.DateTime => CedarDateTime.TryParse(text, out _),
        _ => CedarDuration.TryParse(text, out _),
    };

    private static ExtensionTyping Create(ExtensionFunction function) => function switch
    {
        ExtensionFunction.Decimal => new(ExtensionType.Decimal, StringType.Instance),
        ExtensionFunction.Ip => new(ExtensionType.IpAddress, StringType.Instance),
        ExtensionFunction.DateTime => new(ExtensionType.DateTime, StringType.Instance),
        ExtensionFunction.Duration => new(ExtensionType.Duration, StringType.Instance),
        ExtensionFunction.LessThan or ExtensionFunction.LessThanOrEqual or ExtensionFunction.GreaterThan or ExtensionFunction.GreaterThanOrEqual =>
            new(BoolType.Any, ExtensionType.Decimal, ExtensionType.Decimal),
        ExtensionFunction.IsIpv4 or ExtensionFunction.IsIpv6 or ExtensionFunction.IsLoopback or ExtensionFunction.IsMulticast => new(BoolType.Any, ExtensionType.IpAddress),
        ExtensionFunction.IsInRange => new(BoolType.Any, ExtensionType.IpAddress, ExtensionType.IpAddress),
        ExtensionFunction.Offset => new(ExtensionType.DateTime, ExtensionType.DateTime, ExtensionType.Duration),
        ExtensionFunction.DurationSince => new(ExtensionType.Duration, ExtensionType.DateTime, ExtensionType.DateTime),
        ExtensionFunction.ToDate => new(ExtensionType.DateTime, ExtensionType.DateTime),
        ExtensionFunction.ToTime => new(ExtensionType.Duration, ExtensionType.DateTime),
        _ => new(LongType.Instance, ExtensionType.Duration),
    };
}
