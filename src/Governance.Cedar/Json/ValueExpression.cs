using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>Turns a value into the expression that yields it.</summary>
internal static class ValueExpression
{
    public static Expression Of(CedarValue value) => value.Kind switch
    {
        CedarValueKind.Bool or CedarValueKind.Long or CedarValueKind.String or CedarValueKind.EntityUid => new LiteralExpression(value),
        CedarValueKind.Set => new SetExpression(value.AsSet().Select(Of)),
        CedarValueKind.Record => new RecordExpression(value.AsRecord().Select(entry => new RecordEntry(entry.Key, Of(entry.Value)))),
        CedarValueKind.Decimal => Call(ExtensionFunction.Decimal, value.AsDecimal().ToString()),
        CedarValueKind.IpAddress => Call(ExtensionFunction.Ip, value.AsIpAddress().ToString()),
        CedarValueKind.Duration => Call(ExtensionFunction.Duration, value.AsDuration().ToString()),
        CedarValueKind.DateTime when value.AsDateTime() is { IsWritable: true } instant => Call(ExtensionFunction.DateTime, instant.ToString()),
        CedarValueKind.DateTime => new ExtensionCallExpression(
            ExtensionFunction.Offset,
            [
                Call(ExtensionFunction.DateTime, "1970-01-01"),
                Call(ExtensionFunction.Duration, new CedarDuration(value.AsDateTime().EpochMilliseconds).ToString()),
            ]),
        _ => throw new UnreachableException(),
    };

    private static ExtensionCallExpression Call(ExtensionFunction function, string argument) =>
        new(function, [new LiteralExpression(CedarValue.FromString(argument))]);
}
