using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar;

namespace Governance.Core.Tests.Generators;

/// <summary>Random Cedar values of every kind, sets and records within one another, and texts that look like other values.</summary>
internal static class Values
{
    private static readonly string[] Texts =
        ["", "a", "b", "1", "true", "decimal(\"1.5\")", "User::\"a\"", "{\"a\": 1}", "[\"a\"]", "\"", "\\", "\\\"", "é", "\u0301", "\u2028", "😀", "\ud800", "\ufffd", "\0", "<&>"];

    public static Gen<CedarValue> Any { get; } = Gen.Sized(_ => Of(3));

    /// <summary>An equal value whose sets were filled, and whose records were written, in another order.</summary>
    public static CedarValue Reversed(CedarValue value) => value.Kind switch
    {
        CedarValueKind.Set => CedarValue.FromSet(CedarSet.Create(value.AsSet().Reverse().Select(Reversed))),
        CedarValueKind.Record => CedarValue.FromRecord(CedarRecord.Create(value.AsRecord().Reverse().Select(p => KeyValuePair.Create(p.Key, Reversed(p.Value))))),
        _ => value,
    };

    private static Gen<CedarValue> Of(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (2, from items in Pick.Many(0, 3, _ => Of(depth - 1)) select CedarValue.FromSet(CedarSet.Create(items))),
        (2, from names in Pick.Some(Texts, 0, 3)
            from items in Pick.Each(names.Select(_ => Of(depth - 1)))
            select CedarValue.FromRecord(CedarRecord.Create(names.Zip(items, KeyValuePair.Create)))));

    private static Gen<CedarValue> Leaf { get; } = Gen.Frequency(
        (2, Pick.One(Texts).Select(CedarValue.FromString)),
        (1, Pick.One(true, false).Select(CedarValue.FromBool)),
        (1, Pick.One(0L, 1L, -1L, 15_000L, long.MaxValue, long.MinValue).Select(CedarValue.FromLong)),
        (2, from type in Pick.One("User", "NS::User") from id in Pick.One(Texts) select CedarValue.FromEntity(new(type, id))),
        (1, Pick.One(0L, 15_000L, -1L).Select(units => CedarValue.FromDecimal(new(units)))),
        (1, Pick.One(0L, 15_000L, -1L).Select(ms => CedarValue.FromDateTime(new(ms)))),
        (1, Pick.One(0L, 15_000L, -1L).Select(ms => CedarValue.FromDuration(new(ms)))),
        (1, Pick.One("10.0.0.1", "10.0.0.0/8", "::1").Select(Address)));

    private static CedarValue Address(string text) => CedarIpAddress.TryParse(text, out var address)
        ? CedarValue.FromIpAddress(address)
        : throw new ArgumentException("not an address", nameof(text));
}
