using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>What the extension functions do with evaluated arguments.</summary>
internal static class ExtensionFunctions
{
    public static CedarValue Apply(ExtensionFunction function, CedarValue value, SourceSpan span) => function switch
    {
        ExtensionFunction.Decimal or ExtensionFunction.Ip or ExtensionFunction.DateTime or ExtensionFunction.Duration => Construct(function, value, span),
        ExtensionFunction.IsIpv4 or ExtensionFunction.IsIpv6 or ExtensionFunction.IsLoopback or ExtensionFunction.IsMulticast =>
            value.TryIpAddress(out CedarIpAddress? address)
                ? CedarValue.FromBool(Test(function, address))
                : EvaluationErrors.WrongType(span, CedarValueKind.IpAddress, value),
        ExtensionFunction.ToDate or ExtensionFunction.ToTime =>
            value.TryDateTime(out CedarDateTime instant) ? Split(function, instant, span) : EvaluationErrors.WrongType(span, CedarValueKind.DateTime, value),
        _ => value.TryDuration(out CedarDuration duration)
            ? CedarValue.FromLong(duration.Milliseconds / Unit(function))
            : EvaluationErrors.WrongType(span, CedarValueKind.Duration, value),
    };

    public static CedarValue Apply(ExtensionFunction function, CedarValue a, CedarValue b, ExtensionCallExpression? call) => function switch
    {
        ExtensionFunction.IsInRange => InRange(a, b, call),
        ExtensionFunction.Offset => Offset(a, b, call),
        ExtensionFunction.DurationSince => DurationSince(a, b, call),
        _ => Compare(function, a, b, call),
    };

    private static CedarValue Construct(ExtensionFunction function, CedarValue value, SourceSpan span)
    {
        if (!value.TryString(out string? text))
        {
            return EvaluationErrors.WrongType(span, CedarValueKind.String, value);
        }

        return function switch
        {
            ExtensionFunction.Decimal when CedarDecimal.TryParse(text, out CedarDecimal number) => CedarValue.FromDecimal(number),
            ExtensionFunction.Ip when CedarIpAddress.TryParse(text, out CedarIpAddress? address) => CedarValue.FromIpAddress(address),
            ExtensionFunction.DateTime when CedarDateTime.TryParse(text, out CedarDateTime instant) => CedarValue.FromDateTime(instant),
            ExtensionFunction.Duration when CedarDuration.TryParse(text, out CedarDuration duration) => CedarValue.FromDuration(duration),
            _ => EvaluationErrors.InvalidText(span, function, text),
        };
    }

    private static bool Test(ExtensionFunction function, CedarIpAddress address) => function switch
    {
        ExtensionFunction.IsIpv4 => address.IsIpv4,
        ExtensionFunction.IsIpv6 => address.IsIpv6,
        ExtensionFunction.IsLoopback => address.IsLoopback,
        _ => address.IsMulticast,
    };

    private static CedarValue Split(ExtensionFunction function, CedarDateTime instant, SourceSpan span)
    {
        if (function == ExtensionFunction.ToTime)
        {
            return CedarValue.FromDuration(instant.ToTime());
        }

        return instant.ToDate() is { } day ? CedarValue.FromDateTime(day) : EvaluationErrors.ExtensionOverflow(span, $"{instant.ToExpression()}.toDate()");
    }

    private static long Unit(ExtensionFunction function) => function switch
    {
        ExtensionFunction.ToMilliseconds => 1,
        ExtensionFunction.ToSeconds => 1000,
        ExtensionFunction.ToMinutes => 60_000,
        ExtensionFunction.ToHours => 3_600_000,
        ExtensionFunction.ToDays => 86_400_000,
        _ => throw new UnreachableException(),
    };

    private static CedarValue InRange(CedarValue a, CedarValue b, ExtensionCallExpression? call)
    {
        if (!a.TryIpAddress(out CedarIpAddress? address))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 0), CedarValueKind.IpAddress, a);
        }

        return b.TryIpAddress(out CedarIpAddress? range)
            ? CedarValue.FromBool(address.IsInRange(range))
            : EvaluationErrors.WrongType(PlaceOf(call, 1), CedarValueKind.IpAddress, b);
    }

    private static CedarValue Offset(CedarValue a, CedarValue b, ExtensionCallExpression? call)
    {
        if (!a.TryDateTime(out CedarDateTime instant))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 0), CedarValueKind.DateTime, a);
        }

        if (!b.TryDuration(out CedarDuration by))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 1), CedarValueKind.Duration, b);
        }

        return instant.Offset(by) is { } moved ? CedarValue.FromDateTime(moved) : EvaluationErrors.ExtensionOverflow(call?.Span ?? default, $"{a}.offset({b})");
    }

    private static CedarValue DurationSince(CedarValue a, CedarValue b, ExtensionCallExpression? call)
    {
        if (!a.TryDateTime(out CedarDateTime later))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 0), CedarValueKind.DateTime, a);
        }

        if (!b.TryDateTime(out CedarDateTime earlier))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 1), CedarValueKind.DateTime, b);
        }

        return later.DurationSince(earlier) is { } length ? CedarValue.FromDuration(length) : EvaluationErrors.ExtensionOverflow(call?.Span ?? default, $"{a}.durationSince({b})");
    }

    private static CedarValue Compare(ExtensionFunction function, CedarValue a, CedarValue b, ExtensionCallExpression? call)
    {
        if (!a.TryDecimal(out CedarDecimal x))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 0), CedarValueKind.Decimal, a);
        }

        if (!b.TryDecimal(out CedarDecimal y))
        {
            return EvaluationErrors.WrongType(PlaceOf(call, 1), CedarValueKind.Decimal, b);
        }

        return CedarValue.FromBool(Compare(function, x, y));
    }

    /// <summary>Where an argument stands; looked up when an error is told, and never else. A value that stands in no text has no place.</summary>
    private static SourceSpan PlaceOf(ExtensionCallExpression? call, int argument) => call?.Arguments[argument].Span ?? default;

    /// <summary>Compares as one of the four functions that compare decimals says.</summary>
    public static bool Compare(ExtensionFunction function, CedarDecimal x, CedarDecimal y) => function switch
    {
        ExtensionFunction.LessThan => x < y,
        ExtensionFunction.LessThanOrEqual => x <= y,
        ExtensionFunction.GreaterThan => x > y,
        ExtensionFunction.GreaterThanOrEqual => x >= y,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a function compares decimals.</summary>
    public static bool ComparesDecimals(ExtensionFunction function) =>
        function is ExtensionFunction.LessThan or ExtensionFunction.LessThanOrEqual or ExtensionFunction.GreaterThan or ExtensionFunction.GreaterThanOrEqual;
}
