using System.Globalization;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>How many requests agree with the official answers, and the first that do not.</summary>
public sealed class ConformanceScore
{
    private const int MostShown = 20;
    private readonly List<string> _disagreements = [];

    public int Tests { get; set; }

    public int Requests { get; private set; }

    public int Decisions { get; private set; }

    public int Reasons { get; private set; }

    public int Errors { get; private set; }

    public void Add(string name, bool decision, bool reasons, bool errors, string detail)
    {
        Requests++;
        Decisions += decision ? 1 : 0;
        Reasons += reasons ? 1 : 0;
        Errors += errors ? 1 : 0;
        if (!(decision && reasons && errors) && _disagreements.Count < MostShown)
        {
            _disagreements.Add($"{name}: {detail}");
        }
    }

    public void AssertComplete()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(ToString());
        Assert.True(Requests > 0, "no request was found");
        Assert.True(Decisions == Requests && Reasons == Requests && Errors == Requests, $"{this}\n{string.Join("\n", _disagreements)}");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Tests} tests, {Requests} requests: decisions {Decisions}, reasons {Reasons}, errors {Errors} agree");
}
