using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Properties;

public class ValueLaws
{
    private static readonly Gen<(CedarValue A, CedarValue B)> Two =
        from a in Arbitrary.Value
        from b in Gen.Frequency((3, Arbitrary.Value), (1, Gen.Constant(a)))
        select (a, b);

    private static readonly Gen<CedarValue[]> Items =
        Gen.OneOf(Arbitrary.Value, Gen.Choose(0, 12).Select(n => CedarValue.FromLong(n))).ListOf().Select(items => items.ToArray());

    [Fact]
    public void Equality_is_reflexive_and_symmetric_and_agrees_with_hashes() => Arbitrary.Check(Two, pair =>
    {
        Assert.True(pair.A.Equals(pair.A));
        Assert.Equal(pair.A.Equals(pair.B), pair.B.Equals(pair.A));
        if (pair.A == pair.B)
        {
            Assert.Equal(pair.A.GetHashCode(), pair.B.GetHashCode());
            Assert.Equal(pair.A.Kind, pair.B.Kind);
        }
    });

    [Fact]
    public void Equality_is_transitive() => Arbitrary.Check(Two, pair =>
    {
        CedarValue copy = Language.World.Evaluate(pair.A.ToString()).Value;
        Assert.True(copy == pair.A);
        Assert.Equal(copy == pair.B, pair.A == pair.B);
    });

    [Fact]
    public void No_value_equals_only_itself() => Arbitrary.Check(Arbitrary.Value, value =>
    {
        Assert.NotEqual(default, value);
        Assert.Equal(default(CedarValue), default);
        Assert.NotEqual(CedarValueKind.None, value.Kind);
    });

    [Fact]
    public void Printed_expression_yields_the_value() => Arbitrary.Check(
        Arbitrary.Value,
        value => Assert.True(value == Language.World.Evaluate(value.ToString()).Value, value.ToString()));

    [Fact]
    public void Written_json_reads_back() => Arbitrary.Check(Arbitrary.Value, value =>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CedarJson.WriteValue(writer, value);
        }

        JsonResult<CedarValue> read = CedarJson.ReadValue(stream.ToArray());
        Assert.True(read.Success && read.Value == value, Encoding.UTF8.GetString(stream.ToArray()));
    });

    [Fact]
    public void A_set_has_neither_order_nor_repetition() => Arbitrary.Check(Items, items =>
    {
        CedarSet set = CedarSet.Create(items);
        CedarSet other = CedarSet.Create(items.Reverse().Concat(items));
        Assert.Equal(set, other);
        Assert.Equal(set.GetHashCode(), other.GetHashCode());
        Assert.Equal(items.Distinct().Count(), set.Count);
        Assert.All(items, item => Assert.True(set.Contains(item)));
    });

    [Fact]
    public void Set_relations_agree_with_their_definitions() => Arbitrary.Check(
        from a in Items
        from b in Items
        select (a, b),
        pair =>
        {
            CedarSet a = CedarSet.Create(pair.a);
            CedarSet b = CedarSet.Create(pair.b);
            Assert.Equal(pair.b.All(item => pair.a.Contains(item)), a.ContainsAll(b));
            Assert.Equal(pair.b.Any(item => pair.a.Contains(item)), a.ContainsAny(b));
            Assert.Equal(a.ContainsAny(b), b.ContainsAny(a));
            Assert.Equal(a.ContainsAll(b) && b.ContainsAll(a), a.Equals(b));
            Assert.True(a.ContainsAll(CedarSet.Empty));
        });

    [Fact]
    public void A_record_looks_up_what_it_was_given() => Arbitrary.Check(Items, items =>
    {
        KeyValuePair<string, CedarValue>[] pairs = [.. items.Select((item, i) => KeyValuePair.Create($"k{i * 7 % 31}-{i}", item))];
        CedarRecord record = CedarRecord.Create(pairs);
        Assert.Equal(record, CedarRecord.Create(pairs.Reverse()));
        Assert.All(pairs, pair => Assert.True(record.TryGetValue(pair.Key, out CedarValue found) && found == pair.Value));
        Assert.False(record.ContainsKey("absent"));
        Assert.Equal(record.Select(pair => pair.Key).Order(StringComparer.Ordinal), record.Select(pair => pair.Key));
        Assert.Equal(record, CedarRecord.Create(pairs.Take(3)).With(pairs.Skip(3)));
    });

    [Fact]
    public void Decimals_print_and_parse() => Arbitrary.Check(Arbitrary.Long, units =>
    {
        var number = new CedarDecimal(units);
        Assert.True(CedarDecimal.TryParse(number.ToString(), out CedarDecimal read));
        Assert.Equal(number, read);
        Assert.True(CedarDecimal.TryFromDecimal(number.ToDecimal(), out CedarDecimal converted));
        Assert.Equal(number, converted);
    });

    [Theory]
    [InlineData("922337203685477.5808")]
    [InlineData("-922337203685477.5809")]
    [InlineData("0.00001")]
    [InlineData("1.00005")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-18446744073709551615")]
    public void A_number_that_is_no_decimal_of_Cedar_is_refused(string text)
    {
        Assert.False(CedarDecimal.TryFromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture), out CedarDecimal value));
        Assert.Equal(default, value);
    }

    [Theory]
    [InlineData("-922337203685477.5808", long.MinValue)]
    [InlineData("922337203685477.5807", long.MaxValue)]
    [InlineData("429496.7295", 4294967295)]
    [InlineData("1.5000000000", 15000)]
    [InlineData("-0.0", 0)]
    [InlineData("4294967296", 42949672960000)]
    public void A_number_is_converted_exactly(string text, long units)
    {
        Assert.True(CedarDecimal.TryFromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture), out CedarDecimal value));
        Assert.Equal(units, value.Units);
    }

    [Fact]
    public void Datetimes_print_and_parse() => Arbitrary.Check(
        Gen.OneOf(Arbitrary.Long, Gen.Choose(int.MinValue, int.MaxValue).Select(seconds => seconds * 1000L)),
        time =>
        {
            var instant = new CedarDateTime(time);
            bool parsed = CedarDateTime.TryParse(instant.ToString(), out CedarDateTime read);
            Assert.Equal(instant.IsWritable, parsed);
            Assert.True(!parsed || read == instant, instant.ToString());
        });

    [Fact]
    public void Datetimes_agree_with_the_calendar_of_the_framework() => Arbitrary.Check(
        from day in Gen.Choose(0, 3_652_058)
        from millisecond in Gen.Choose(0, 86_399_999)
        select DateTime.SpecifyKind(DateTime.MinValue.AddDays(day).AddMilliseconds(millisecond), DateTimeKind.Utc),
        time =>
        {
            string text = time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(CedarDateTime.TryParse(text, out CedarDateTime read));
            Assert.Equal(new DateTimeOffset(time).ToUnixTimeMilliseconds(), read.EpochMilliseconds);
        });

    [Fact]
    public void Durations_print_and_parse() => Arbitrary.Check(Arbitrary.Long, milliseconds =>
    {
        var duration = new CedarDuration(milliseconds);
        Assert.True(CedarDuration.TryParse(duration.ToString(), out CedarDuration read), duration.ToString());
        Assert.Equal(duration, read);
    });

    [Fact]
    public void Addresses_print_and_parse() => Arbitrary.Check(Arbitrary.IpAddress, address =>
    {
        Assert.True(CedarIpAddress.TryParse(address.ToString(), out CedarIpAddress? read), address.ToString());
        Assert.Equal(address, read);
        Assert.True(address.IsInRange(address));
    });

    [Fact]
    public void Entity_references_print_and_parse() =>
        Arbitrary.Check(Arbitrary.Uid, uid => Assert.Equal(uid, EntityUid.Parse(uid.ToString()).Value));
}
