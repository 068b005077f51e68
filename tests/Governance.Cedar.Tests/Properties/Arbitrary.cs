using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Properties;

/// <summary>Generators of Cedar things, and the way properties are checked here.</summary>
public static class Arbitrary
{
    private const string Alphabet = "ab\"\\*'\n\r\t\0/é\u200B😀";

    public static Gen<long> Long { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<long>(),
        Gen.Choose(-5, 5).Select(small => (long)small),
        Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, -719_528L * 86_400_000, 2_932_897L * 86_400_000));

    public static Gen<string> Text { get; } = Gen.Elements(Alphabet.EnumerateRunes().Select(rune => rune.ToString())).ListOf().Select(string.Concat);

    public static Gen<EntityUid> Uid { get; } =
        from type in Gen.Elements("User", "NS::User", "A::B::C")
        from id in Text
        select new EntityUid(type, id);

    public static Gen<CedarIpAddress> IpAddress { get; } =
        from isIpv4 in ArbMap.Default.GeneratorFor<bool>()
        from high in Long
        from low in Long
        from prefix in Gen.Choose(0, isIpv4 ? 32 : 128)
        select new CedarIpAddress(isIpv4, isIpv4 ? (UInt128)unchecked((uint)low) : new UInt128(unchecked((ulong)high), unchecked((ulong)low)), prefix);

    public static Gen<CedarValue> Value { get; } = Gen.Sized(size => ValueOf(Math.Min(size, 12)));

    public static void Check<T>(Gen<T> generator, Action<T> law) =>
        Prop.ForAll(generator.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Gen<CedarValue> ValueOf(int size)
    {
        Gen<CedarValue> plain = Gen.OneOf(
            ArbMap.Default.GeneratorFor<bool>().Select(CedarValue.FromBool),
            Long.Select(CedarValue.FromLong),
            Text.Select(CedarValue.FromString),
            Uid.Select(CedarValue.FromEntity),
            IpAddress.Select(CedarValue.FromIpAddress),
            Long.Select(units => CedarValue.FromDecimal(new CedarDecimal(units))),
            Long.Select(time => CedarValue.FromDateTime(new CedarDateTime(time))),
            Long.Select(time => CedarValue.FromDuration(new CedarDuration(time))));
        if (size == 0)
        {
            return plain;
        }

        Gen<CedarValue> smaller = ValueOf(size / 3);
        return Gen.OneOf(
            plain,
            smaller.ListOf().Select(items => CedarValue.FromSet(CedarSet.Create(items))),
            smaller.ListOf().Select(items => CedarValue.FromRecord(CedarRecord.Create(items.Select((item, i) => KeyValuePair.Create($"k{i}", item))))));
    }
}
