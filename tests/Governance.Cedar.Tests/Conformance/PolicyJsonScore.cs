using System.Globalization;
using System.Text;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>
/// Compares our JSON of a policy, and what we read from the official JSON, with the official JSON. The golden files passed through
/// JavaScript, which rounds integers beyond 2^53; those are compared as rounded, and where rounding left the 64-bit range the file is not
/// a policy any more and must be refused for exactly that.
/// </summary>
public sealed class PolicyJsonScore
{
    private readonly List<string> _differences = [];

    public int Policies { get; private set; }

    public int Exact { get; private set; }

    public int Rounded { get; private set; }

    public int Read { get; private set; }

    public int ReadAsParsed { get; private set; }

    public int OutOfRange { get; private set; }

    public bool IsComplete => _differences.Count == 0 && Exact + Rounded == Policies && Read + OutOfRange == Policies;

    public string Differences => $"{this}\n{string.Join("\n", _differences.Take(20))}";

    public void Add(string id, Policy parsed, byte[] golden)
    {
        Policies++;
        byte[] written = PolicyJson.ToUtf8(parsed);
        bool isExact = JsonComparison.Same(written, golden);
        bool isRounded = !isExact && JsonComparison.SameButRounded(written, golden);
        Exact += isExact ? 1 : 0;
        Rounded += isRounded ? 1 : 0;
        if (!isExact && !isRounded)
        {
            _differences.Add($"{id}: {Encoding.UTF8.GetString(written)}\n  wanted {Encoding.UTF8.GetString(golden)}");
        }

        AddReading(id, parsed, golden, isRounded);
    }

    private void AddReading(string id, Policy parsed, byte[] golden, bool isRounded)
    {
        JsonResult<Policy> read = PolicyJson.Read(golden, parsed.Id);
        if (!read.Success)
        {
            OutOfRange++;
            if (!isRounded || !read.Error!.Message.EndsWith("is not a 64-bit integer", StringComparison.Ordinal))
            {
                _differences.Add($"{id}: {read.Error}");
            }

            return;
        }

        Read++;
        ReadAsParsed += read.Value == parsed ? 1 : 0;
        Policy reparsed = Assert.Single(PolicySet.Parse(read.Value.ToCedar(), id).Value);
        if (read.Value != reparsed || read.Value.Text != read.Value.ToCedar() || !JsonComparison.Same(PolicyJson.ToUtf8(read.Value), golden))
        {
            _differences.Add($"{id}: read as {read.Value.ToCedar()}\n  from {Encoding.UTF8.GetString(golden)}");
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Policies} policies: {Exact} written like the golden file, {Rounded} like it but for integers it has rounded; {Read} read, printed, parsed and written alike "
            + $"({ReadAsParsed} of them the very tree of the text, the others up to the order of record keys and brackets around one action), {OutOfRange} refused for an integer that rounding left out of range");
}
