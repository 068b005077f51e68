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

    public static CedarValue Apply(ExtensionFunction function, CedarValue a, CedarValue b, SourceSpan spanA, SourceSpan spanB, SourceSpan span) => function switch
    {
        ExtensionFunction.IsInRange => InRange(a, b, spanA, spanB),
        ExtensionFunction.Offset => Offset(a, b, spanA, spanB, span),
        ExtensionFunction.DurationSince => DurationSince(a, b, spanA, spanB, span),
        _ => Compare(function, a, b, spanA, spanB),
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

    private static CedarValue InRange(CedarValue a, CedarValue b, SourceSpan spanA, SourceSpan spanB)
    {
        if (!a.TryIpAddress(out CedarIpAddress? address))
        {
            return EvaluationErrors.WrongType(spanA, CedarValueKind.IpAddress, a);
        }

        return b.TryIpAddress(out CedarIpAddress? range)
            ? CedarValue.FromBool(address.IsInRange(range))
            : EvaluationErrors.WrongType(spanB, CedarValueKind.IpAddress, b);
    }

    private static CedarValue Offset(CedarValue a, CedarValue b, SourceSpan spanA, SourceSpan spanB, SourceSpan span)
    {
        if (!a.TryDateTime(out CedarDateTime instant))
        {
            return EvaluationErrors.WrongType(spanA, CedarValueKind.DateTime, a);
        }

        if (!b.TryDuration(out CedarDuration by))
        {
            return EvaluationErrors.WrongType(spanB, CedarValueKind.Duration, b);
        }

        return instant.Offset(by) is { } moved ? CedarValue.FromDateTime(moved) : EvaluationErrors.ExtensionOverflow(span, $"{a}.offset({b})");
    }

    private static CedarValue DurationSince(CedarValue a, CedarValue b, SourceSpan spanA, SourceSpan spanB, SourceSpan span)
    {
        if (!a.TryDateTime(out CedarDateTime later))
        {
            return EvaluationErrors.WrongType(spanA, CedarValueKind.DateTime, a);
        }

        if (!b.TryDateTime(out CedarDateTime earlier))
        {
            return EvaluationErrors.WrongType(spanB, CedarValueKind.DateTime, b);
        }

        return later.DurationSince(earlier) is { } length ? CedarValue.FromDuration(length) : EvaluationErrors.ExtensionOverflow(span, $"{a}.durationSince({b})");
    }

    private static CedarValue Compare(ExtensionFunction function, CedarValue a, CedarValue b, SourceSpan spanA, SourceSpan spanB)
    {
        if (!a.TryDecimal(out CedarDecimal x))
        {
            return EvaluationErrors.WrongType(spanA, CedarValueKind.Decimal, a);
        }

        if (!b.TryDecimal(out CedarDecimal y))
        {
            return EvaluationErrors.WrongType(spanB, CedarValueKind.Decimal, b);
        }

        return CedarValue.FromBool(function switch
        {
            ExtensionFunction.LessThan => x < y,
            ExtensionFunction.LessThanOrEqual => x <= y,
            ExtensionFunction.GreaterThan => x > y,
            ExtensionFunction.GreaterThanOrEqual => x >= y,
            _ => throw new UnreachableException(),
        });
    }
}
